import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from './changes.js';
import { checkPlan, gate } from './checks.js';
import {
  allQuestions,
  type Plan,
  type PlanCommand,
  type PlanContent,
  ukhsaGuidance,
} from './index.js';
import { filledPlan, testContext, value } from './plan/plan.fixtures.js';
import { applyCommand, createPlanStore, writePlan } from './plan.js';
import { planSchema, readPlan } from './schema.js';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
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
const finding = fc.record({ id, ruleId: text, about: fc.array(text), fingerprint: text });
const of = (...types: string[]) => fc.constantFrom(...types);

/** Commands of every kind, most of them sound, some about things that are not there. */
const command = fc.oneof(
  fc.record({ type: of('plan.update'), changes: fc.record({ title: text, lead: maybe(text) }) }),
  fc.record({ type: of('activity.add'), item: fc.record({ id, name: text, ...activity }) }),
  fc.record({
    type: of('activity.update'),
    id,
    changes: fc.record(activity, { requiredKeys: [] }),
  }),
  fc.record({ type: of('decision.add'), item: fc.record({ id, text, open: fc.array(text) }) }),
  fc.record({ type: of('promise.add'), item: fc.record({ id, activityIds: fc.array(id) }) }),
  fc.record({ type: of('promise.update'), id, changes: fc.record({ activityIds: fc.array(id) }) }),
  fc.record({
    type: of('promise.update', 'promise.change'),
    id: fc.constantFrom('p1', 'p2'),
    changes: fc.record({ ...words, madeOn: maybe(date) }, { requiredKeys: [] }),
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
  fc.record({ type: of('judgement.set'), standardId: standard, changes: judgement }),
  fc.record({ type: of('judgement.clear'), standardId: standard }),
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

const steps = fc.array(fc.tuple(command, fc.nat({ max: 90_000 })), { maxLength: 30 });

/** Unknown fields of a JSON kind, without the one name that is refused. */
const unknownFields = fc
  .dictionary(
    text.map((name) => `x-${name}`),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 4 },
  )
  .map((fields) => JSON.parse(JSON.stringify(fields).replaceAll('__proto__', 'x')) as object);

/** Ids that are referred to and are not there. */
const dangling = (plan: PlanContent): readonly string[] => {
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
  ];
};

describe('for any sequence of commands', () => {
  it('a plan stays sound, is never changed in place, and survives its file', () => {
    fc.assert(
      fc.property(steps, unknownFields, (sequence, unknown) => {
        const context = testContext();
        let plan: Plan = { ...filledPlan(context), ...unknown };
        for (const [each, milliseconds] of sequence) {
          context.pass(milliseconds);
          const before = JSON.stringify(plan);
          const result = applyCommand(plan, each, context);
          expect(JSON.stringify(plan)).toBe(before);
          if (result.ok) plan = result.value.plan;
        }
        expect(planSchema.safeParse(plan).success).toBe(true);
        expect(plan).toMatchObject(unknown);
        expect(value(readPlan(writePlan(plan)))).toEqual(plan);
        const gone = dangling(plan);
        expect(gone).toEqual([]);
        for (const { content } of plan.versions) expect(dangling(content)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('undo gives back the very plans, and redo goes through them again', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const context = testContext();
        const store = createPlanStore({ plan: filledPlan(context), ...context });
        const first = store.getState().plan;
        for (const [each, milliseconds] of sequence) {
          context.pass(milliseconds);
          store.dispatch(each);
        }
        const last = store.getState().plan;
        const back: Plan[] = [last];
        while (store.undo()) back.push(store.getState().plan);
        expect(store.getState().plan).toBe(first);
        const forward: Plan[] = [first];
        while (store.redo()) forward.push(store.getState().plan);
        expect(forward).toHaveLength(back.length);
        forward.reverse().forEach((plan, index) => {
          expect(plan).toBe(back[index]);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('for any plan', () => {
  /** The plan after a sequence of commands. */
  const reached = steps.map((sequence) => {
    const context = testContext();
    return sequence.reduce((plan: Plan, [each, milliseconds]) => {
      context.pass(milliseconds);
      const result = applyCommand(plan, each, context);
      return result.ok ? result.value.plan : plan;
    }, filledPlan(context));
  });

  it('checks give findings in words, every command of a choice works, and gates agree', () => {
    fc.assert(
      fc.property(reached, date, (plan, today) => {
        const findings = checkPlan(plan, ukhsaGuidance, { today });
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
        for (const { message, quotes, choices } of findings) {
          expect(message.endsWith('.')).toBe(true);
          expect(quotes.map(({ sourceLine }) => sourceLine)).not.toContain(51);
          for (const { command: offered } of choices) {
            if (!offered || plan.guidance.version !== ukhsaGuidance.source.version) continue;
            const result = applyCommand(plan, offered, testContext());
            expect(result.ok).toBe(true);
          }
        }
        for (const name of ['share', 'start', 'close'] as const) {
          const { ready, gaps } = gate(plan, ukhsaGuidance, name, { today });
          expect(ready).toBe(gaps.length === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a version can be saved and brought back, and what was done since is in the history', () => {
    fc.assert(
      fc.property(reached, fc.array(command, { maxLength: 10 }), (start, commands) => {
        const context = testContext('2026-07-01T09:00:00.000Z');
        const run = (plan: Plan, each: PlanCommand): Plan => {
          const result = applyCommand(plan, each, context);
          return result.ok ? result.value.plan : plan;
        };
        const saved = run(start, { type: 'version.save', name: 'Now', id: 'kept' });
        const worked = commands.reduce(run, saved);
        const back = run(worked, { type: 'version.restore', id: 'kept' });
        const { changes } = diffPlans(start, back);
        expect(changes.filter(({ entity }) => !/^(version|dismissal)$/.test(entity))).toEqual([]);
        expect(back.history.slice(0, worked.history.length)).toEqual(worked.history);
      }),
      { numRuns: 100 },
    );
  });

  it('a plan of format 1 comes to the newest with everything that it held', () => {
    fc.assert(
      fc.property(reached, unknownFields, (plan, unknown) => {
        const { communities, risks, judgements, dismissals, versions, ...rest } = plan;
        const old = { ...rest, ...unknown, formatVersion: 1 };
        const read = value(readPlan(JSON.parse(JSON.stringify(old))));
        expect({ ...read, formatVersion: 1 }).toMatchObject(old);
        expect(planSchema.safeParse(read).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('for anything at all', () => {
  it('reading never throws, and gives a plan or issues with words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        const result = readPlan(input);
        if (!result.ok) for (const { message } of result.issues) expect(message).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('a plan with any one part replaced is read or refused, never half', () => {
    const plan = filledPlan();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(plan)), fc.anything(), (name, part) => {
        const result = readPlan({ ...plan, [name]: part });
        if (result.ok) {
          expect(value(readPlan(writePlan(result.value)))).toEqual(result.value);
          checkPlan(result.value, ukhsaGuidance, { today: '2026-06-10' });
          diffPlans(plan, result.value, ukhsaGuidance);
        } else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
