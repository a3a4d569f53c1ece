import * as fc from 'fast-check';
import { calendarDay } from '../calendar-day.js';
import { allQuestions } from '../guidance/look-up.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import type { PlanCommand } from './command.js';
import type { PlanContent } from './plan.js';

export const text = fc.string({ unit: 'binary', maxLength: 12 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
export const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => calendarDay(day.toISOString()));
const type = fc.constantFrom(
  'inform',
  'consult',
  'involve',
  'co-produce',
  'community-led',
  'no-type',
);
const ids = [
  'a1',
  'a2',
  'a3',
  'c1',
  'c2',
  'd1',
  'd2',
  'p1',
  'p2',
  'f1',
  'r1',
  'v1',
  'v2',
  'nobody',
];
const id = fc.constantFrom(...ids);
const standard = fc.constantFrom(...ukhsaGuidance.standards.map((each) => each.id), 'x');
const question = fc.constantFrom(...allQuestions(ukhsaGuidance).map((each) => each.id), 'x.1');

const activity = {
  engagementType: maybe(type),
  decisionId: maybe(id),
  startsOn: maybe(date),
  communityIds: maybe(fc.array(fc.constantFrom('c1', 'c2', 'c3'), { maxLength: 2 })),
  state: maybe(fc.constantFrom('planned', 'under-way', 'done', 'stopped')),
  strengthening: maybe(fc.record({ considered: fc.boolean(), choice: maybe(text) })),
  practice: maybe(fc.record({ inputRoute: text, payment: maybe(text) })),
};
const practice = {
  decision: maybe(fc.constantFrom('organisation', 'shared', 'community', 'nobody')),
  flow: maybe(fc.constantFrom('out', 'in', 'both', 'community-led')),
  effect: maybe(fc.constantFrom('considered', 'shapes')),
  route: maybe(fc.constantFrom('clear', 'none')),
};
const answer = fc.record(
  {
    status: maybe(fc.constantFrom('not-started', 'in-progress', 'answered', 'not-applicable')),
    notes: maybe(text),
    reason: maybe(text),
    dueOn: maybe(date),
    checkAgain: maybe(fc.boolean()),
    evidence: maybe(
      fc.array(fc.record({ label: text, public: maybe(fc.boolean()) }), { maxLength: 2 }),
    ),
  },
  { requiredKeys: [] },
);
const words = { engagementType: maybe(type), localExplanation: maybe(text) };
const view = fc.record({ who: text, agrees: maybe(fc.boolean()), on: maybe(date) });
const judgement = fc.record(
  {
    value: maybe(fc.constantFrom('in-place', 'partly', 'not-in-place', 'good')),
    reason: maybe(text),
    communityView: maybe(fc.array(view, { maxLength: 2 })),
  },
  { requiredKeys: [] },
);
const feedback = {
  how: maybe(text),
  dueOn: maybe(date),
  state: maybe(fc.constantFrom('planned', 'done', 'changed', 'withdrawn')),
  heard: maybe(text),
  deliveredOn: maybe(date),
};
const communityView = fc.record({
  format: fc.constant('community-view'),
  formatVersion: fc.constant(1),
  id: fc.constantFrom('g1', 'g2'),
  planId: fc.constantFrom('id-1', 'other'),
  who: text,
  on: date,
  answers: fc.array(fc.record({ standardId: standard, agrees: maybe(fc.boolean()), view: text }), {
    maxLength: 2,
  }),
});
const finding = fc.record({ id, ruleId: text, about: fc.array(text), fingerprint: text });
const putOff = fc.oneof(
  fc.record({ list: fc.constantFrom('activities', 'communities', 'promises', 'feedback'), id }),
  fc.record({ list: fc.constantFrom('contact', 'communities', 'nowhere') }),
);
const about = fc.oneof(
  putOff.map((each) => ('id' in each ? [each.list, each.id, 'name'] : [each.list])),
  fc.constantFrom(['activities', 'a1', 'practice', 'stage'], ['feedback', 'f1', 'dueOn'], []),
  question.map((each) => ['answers', each]),
);
const of = (...types: string[]) => fc.constantFrom(...types);

/** Commands of every kind, most of them sound, some about things that are not there. */
const commands = (promiseFields: object) =>
  fc.oneof(
    fc.record({ type: of('plan.update'), changes: fc.record({ title: text, lead: maybe(text) }) }),
    fc.record({ type: of('activity.add'), item: fc.record({ id, name: text, ...activity }) }),
    fc.record({
      type: of('activity.update'),
      id,
      changes: fc.record(activity, { requiredKeys: [] }),
    }),
    fc.record({
      type: of('practice.record'),
      id,
      changes: fc.record(practice, { requiredKeys: [] }),
      decisionId: maybe(fc.constantFrom('d1', 'd2')),
    }),
    fc.record({ type: of('decision.add'), item: fc.record({ id, text, open: fc.array(text) }) }),
    fc.record({ type: of('promise.add'), item: fc.record({ id, activityIds: fc.array(id) }) }),
    fc.record({
      type: of('promise.update'),
      id,
      changes: fc.record({ activityIds: fc.array(id) }),
    }),
    fc.record({
      type: of('promise.update', 'promise.change'),
      id: fc.constantFrom('p1', 'p2'),
      changes: fc.record({ ...words, ...promiseFields }, { requiredKeys: [] }),
      reason: maybe(text),
      on: maybe(date),
    }),
    fc.record({ type: of('promise.told'), id, on: date }),
    fc.record({ type: of('feedback.add'), item: fc.record({ id, promiseId: id, ...feedback }) }),
    fc.record({
      type: of('feedback.update', 'feedback.change'),
      id: fc.constantFrom('f1', 'f2'),
      changes: fc.record(feedback, { requiredKeys: [] }),
      reason: maybe(text),
    }),
    fc.record({
      type: of('community.add', 'risk.add'),
      item: fc.record({ id, name: text, text, kind: maybe(of('trust', 'project', 'other')) }),
    }),
    fc.record({
      type: of(
        ...['activity', 'community', 'decision', 'feedback', 'promise', 'risk', 'version'].map(
          (name) => `${name}.remove`,
        ),
      ),
      id,
    }),
    fc.record({
      type: of('activity.move', 'promise.move', 'feedback.move', 'risk.move'),
      id,
      to: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({ type: of('judgement.set'), standardId: standard, changes: judgement }),
    fc.record({ type: of('judgement.clear'), standardId: standard }),
    fc.record({ type: of('view.add'), view: communityView }),
    fc.record({
      type: of('view.takeOff'),
      standardId: standard,
      id: fc.constantFrom('g1', 'g2'),
      reason: text,
    }),
    fc.record({
      type: of('later.set'),
      about,
      changes: fc.record({ byWhen: maybe(date), because: maybe(text) }, { requiredKeys: [] }),
    }),
    fc.record({ type: of('later.clear'), about }),
    fc.record({ type: of('finding.dismiss'), finding, reason: text }),
    fc.record({ type: of('finding.restore'), id }),
    fc.record({ type: of('version.save'), name: text, id: maybe(fc.constantFrom('v1', 'v2')) }),
    fc.record({ type: of('version.restore'), id: fc.constantFrom('v1', 'v2') }),
    fc.record({
      type: of('guidance.update'),
      guidance: fc.record({
        id: fc.constant(ukhsaGuidance.source.id),
        version: fc.constantFrom(ukhsaGuidance.source.version, '2027-01-01'),
      }),
      checkAgain: fc.array(question, { maxLength: 3 }),
    }),
    fc.record({ type: of('answer.update'), questionId: question, changes: answer }),
    fc.record({ type: of('answer.clear'), questionId: question }),
    fc.record({ type: of('activity.update', 'plan.update'), id, changes: fc.anything() }),
    fc.record({
      type: of('decision.add', 'activity.remove', 'nonsense'),
      item: fc.anything(),
      id: fc.anything(),
    }),
    fc.anything(),
  ) as unknown as fc.Arbitrary<PlanCommand>;

export const command = commands({ madeOn: maybe(date) });

/** Commands that make no promise. What a made promise keeps, undo does not take away. */
export const draftCommand = commands({});

/** Commands, each with the milliseconds that pass before it. */
const inTime = (of: fc.Arbitrary<PlanCommand>) =>
  fc.array(fc.tuple(of, fc.nat({ max: 90_000 })), { maxLength: 30 });
export const steps = inTime(command);
export const draftSteps = inTime(draftCommand);

/** Ids that are referred to and are not there. */
export const dangling = (plan: PlanContent): readonly string[] => {
  const missing = (list: readonly { readonly id: string }[], wanted: readonly string[]) =>
    wanted.filter((each) => !list.some((item) => item.id === each));
  return [
    ...plan.activities.flatMap(({ communityIds = [], decisionId }) => [
      ...missing(plan.communities, communityIds),
      ...missing(plan.decisions, decisionId === undefined ? [] : [decisionId]),
    ]),
    ...plan.promises.flatMap(({ activityIds }) => missing(plan.activities, activityIds)),
    ...missing(
      plan.promises,
      plan.feedback.map(({ promiseId }) => promiseId),
    ),
    ...plan.later.flatMap(({ about: [list = '', item] }) => {
      const items: unknown = plan[list as keyof PlanContent];
      return Array.isArray(items) && item !== undefined ? missing(items, [item]) : [];
    }),
  ];
};
