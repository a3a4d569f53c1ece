// What people were told, and the roads by which it can change.
import {
  createPlanStore,
  type Feedback,
  mergePlans,
  type Plan,
  type PlanCommand,
  type PlanStore,
  type PromiseRecord,
  rebasePlan,
  reviewPlan,
  toPublicPromise,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { expect } from 'vitest';
import { after, newPlan, testContext } from '../../../packages/model/src/plan/plan.fixtures.js';
import type { Section, Tried } from './row.js';
import { shown } from './row.js';

const day = '2026-07-02';

const told = {
  promise: {
    engagementType: 'involve',
    localExplanation: 'We plan it with you.',
    activityIds: ['a1', 'a2'],
  },
  feedback: { audience: 'All who took part', how: 'A letter and a meeting', dueOn: '2026-09-01' },
} as const;

/** What people were told, each with less of it. */
const facts = [
  { name: 'type', change: { engagementType: 'inform' }, recorded: 'engagementType' },
  { name: 'own words', change: { localExplanation: 'You hear from us.' } },
  { name: 'activities', change: { activityIds: ['a1'] }, recorded: 'activities' },
  { name: 'day of feedback', feedback: { dueOn: '2026-12-01' } },
  { name: 'audience of feedback', feedback: { audience: 'The board' } },
  { name: 'way of feedback', feedback: { how: 'A web page' } },
] satisfies readonly {
  name: string;
  change?: Partial<PromiseRecord>;
  recorded?: string;
  feedback?: Partial<Feedback>;
}[];
type Fact = (typeof facts)[number] & {
  change?: Partial<PromiseRecord>;
  recorded?: string;
  feedback?: Partial<Feedback>;
};

const context = testContext('2026-06-10T09:00:00.000Z');
const made: Plan = after(
  newPlan(context),
  context,
  { type: 'activity.add', item: { id: 'a1', name: 'Workshops', engagementType: 'involve' } },
  { type: 'activity.add', item: { id: 'a2', name: 'Visits', engagementType: 'involve' } },
  { type: 'promise.add', item: { id: 'p1', ...told.promise, madeOn: '2026-06-10' } },
  { type: 'feedback.add', item: { id: 'f1', promiseId: 'p1', ...told.feedback } },
);

/** The same plan with less, as no command would leave it. */
const less = (plan: Plan, { change, feedback }: Fact): Plan => ({
  ...plan,
  promises: plan.promises.map((each) => ({ ...each, ...change })),
  feedback: plan.feedback.map((each) => ({ ...each, ...feedback })),
});

const storeOf = (plan: Plan): PlanStore =>
  createPlanStore({ ...testContext(`${day}T09:00:00.000Z`), today: () => day, plan });

const commandFor = ({ change, feedback }: Fact, to: 'less' | 'told'): PlanCommand =>
  feedback
    ? {
        type: 'feedback.update',
        id: 'f1',
        changes: to === 'less' ? feedback : told.feedback,
      }
    : { type: 'promise.update', id: 'p1', changes: (to === 'less' ? change : told.promise) ?? {} };

/** Each road from what people were told to less of it. */
const roads: Readonly<Record<string, (fact: Fact) => Plan>> = {
  'a command': (fact) => {
    const store = storeOf(made);
    store.dispatch(commandFor(fact, 'less'));
    return store.getState().plan;
  },
  'restoring a version': (fact) => {
    const { history: _, versions: __, ...content } = less(made, fact);
    const version = { id: 'v1', name: 'June', savedAt: made.updated, content };
    const store = storeOf({ ...made, versions: [version as never] });
    store.dispatch({ type: 'version.restore', id: 'v1' });
    return store.getState().plan;
  },
  'a merge': (fact) => {
    const store = storeOf(made);
    const theirs = { ...less(made, fact), updated: `${day}T08:00:00.000Z` };
    store.merge(mergePlans(made, made, theirs).plan, rebasePlan);
    return store.getState().plan;
  },
  'undoing an older step': (fact) => {
    const store = createPlanStore({
      ...testContext('2026-06-11T09:00:00.000Z'),
      today: () => today,
      plan: less(made, fact),
    });
    let today = '2026-06-11';
    store.dispatch(commandFor(fact, 'told'));
    today = day;
    store.undo();
    return store.getState().plan;
  },
  'opening a file over it': (fact) => {
    const store = storeOf(made);
    store.replace(less(made, fact));
    return store.getState().plan;
  },
};

/** Is there a record of what was told, with its day? */
function isRecorded(plan: Plan, { name, recorded, feedback }: Fact): boolean {
  const [promise] = plan.promises;
  const [heard] = plan.feedback;
  return feedback
    ? !!heard?.earlier?.some(({ on, ...was }) => on === day && Object.keys(was).length > 0)
    : !!promise?.changes?.some(
        ({ on, from }) =>
          on === day &&
          from &&
          (recorded ?? (name === 'own words' ? 'localExplanation' : '')) in from,
      );
}

const byRoad = Object.entries(roads).map(
  ([road, lead]): Tried => ({
    kind: 'A promise that was made is lowered',
    input: `${facts.map(({ name }) => name).join(', ')}: each by ${road}`,
    happens: () => {
      const seen = facts.filter((fact) => {
        const plan = lead(fact);
        const { promises, feedback } = plan;
        expect([promises.length, feedback.length], fact.name).toEqual([1, 1]);
        const promise = toPublicPromise(plan, 'p1', ukhsaGuidance);
        return (
          isRecorded(plan, fact) &&
          promise.ok &&
          !!(promise.value.changes ?? promise.value.feedback[0]?.earlier)
        );
      });
      expect(seen.map(({ name }) => name)).toEqual(facts.map(({ name }) => name));
      return `${seen.length} of ${facts.length} are recorded with the day, and the public promise shows each`;
    },
  }),
);

const findings = (plan: Plan, ruleId: string): string => {
  const found = reviewPlan(plan, ukhsaGuidance, { today: day }).findings.find(
    (each) => each.ruleId === ruleId,
  );
  expect(found, ruleId).toBeDefined();
  return `\`${ruleId}\`: ${found?.message}`;
};

export const promised: Section = {
  title: 'What people were promised',
  rows: [
    ...byRoad,
    {
      kind: 'A promise that was made is lowered',
      input: 'Involve becomes Inform, and nobody was told',
      happens: () => {
        const store = storeOf(made);
        store.dispatch({ type: 'promise.change', id: 'p1', changes: { engagementType: 'inform' } });
        return findings(store.getState().plan, 'promise-lowered-untold');
      },
    },
    {
      kind: 'Activity and promise part',
      input: 'an Involve activity becomes Inform after its promise was made',
      happens: () =>
        findings(
          after(made, testContext(), {
            type: 'activity.update',
            id: 'a1',
            changes: { engagementType: 'inform' },
          }),
          'type-differs-from-promise',
        ),
    },
    {
      kind: 'Activity and promise part',
      input: 'a draft promise covers a Consult and an Involve activity',
      happens: () => {
        const draft = after(made, testContext(), {
          type: 'activity.update',
          id: 'a2',
          changes: { engagementType: 'consult' },
        });
        const promises = draft.promises.map(({ madeOn: _, engagementType: __, ...rest }) => rest);
        return findings({ ...draft, promises }, 'type-differs-from-promise');
      },
    },
    ...shown(
      'The change asks why',
      'packages/planner/src/review/promise-change/PromiseChange.test.tsx',
      {
        'one click on a choice of the review':
          'asks first, and changes nothing until it is answered',
        'no reason, or no day of telling': 'says what is missing, and takes focus there',
      },
    ),
    ...shown('The change asks why', 'packages/planner/src/file/stored-plans.test.tsx', {
      'an older step is undone':
        'ask why, and whether people were told, where that changes what was promised',
    }),
    ...shown('The change asks why', 'packages/planner/src/places/steps.test.tsx', {
      'the same in the bar of the planner':
        'undo asks why where it changes what people were promised, and takes any other step at once',
    }),
    ...shown('The change asks why', 'packages/planner/src/history/PlanHistory.test.tsx', {
      'a version that says otherwise is restored':
        'ask why, and whether people were told, where that changes what was promised',
    }),
    ...shown('The day is the person’s own', 'packages/model/src/calendar-day.test.ts', {
      '00:30 in London on 2 July': 'is the day of a change, unless the context gives one',
    }),
    ...shown('The day is the person’s own', 'tests/gates/calendar-days.test.ts', {
      'the code of all packages': 'no package and no example cuts a day out of an instant',
    }),
    ...shown(
      'Whatever two people do to a promise',
      'packages/model/src/plan/made/keep-promises.properties.test.ts',
      {
        'random commands, merges, undo, redo, and copies opened again':
          'nothing of a made promise gets less, later or lost without a record with its day',
      },
    ),
  ],
};
