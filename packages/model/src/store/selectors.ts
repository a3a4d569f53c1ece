import type { Guidance } from '../guidance/guidance.js';
import { allQuestions, standardById } from '../guidance/look-up.js';
import { type Counters, countQuestions } from '../plan/counters.js';
import type { Activity, Answer, Plan, PromiseRecord } from '../plan/plan.js';
import type { PlanState } from './plan-store.js';

/** Reads something from a store's state. The same state always gives the same reference. */
export type Selector<T> = (state: PlanState) => T;

export const selectPlan: Selector<Plan> = (state) => state.plan;

export const selectGuidance: Selector<Guidance> = (state) => state.guidance;

export const selectActivities: Selector<Plan['activities']> = (state) => state.plan.activities;

/** The activity with this id, or `undefined`. */
export const selectActivity =
  (id: string): Selector<Activity | undefined> =>
  (state) =>
    state.plan.activities.find((activity) => activity.id === id);

/** The promise with this id, or `undefined`. */
export const selectPromise =
  (id: string): Selector<PromiseRecord | undefined> =>
  (state) =>
    state.plan.promises.find((promise) => promise.id === id);

/** The answer to this question, or `undefined` when there is none yet. */
export const selectAnswer =
  (questionId: string): Selector<Answer | undefined> =>
  ({ plan: { answers } }) =>
    Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;

/** Counts over all questions of the guidance. */
export const selectCounters: Selector<Counters> = (state) => counted(state, '');

/** Counts over one standard; all zero when the guidance has no such standard. */
export const selectStandardCounters =
  (standardId: string): Selector<Counters> =>
  (state) =>
    counted(state, standardId);

const cache = /* @__PURE__ */ new WeakMap<
  Plan['answers'],
  WeakMap<Guidance, Map<string, Counters>>
>();

function counted({ plan: { answers }, guidance }: PlanState, standardId: string): Counters {
  const byGuidance = cache.get(answers) ?? new WeakMap<Guidance, Map<string, Counters>>();
  const byStandard = byGuidance.get(guidance) ?? new Map<string, Counters>();
  cache.set(answers, byGuidance.set(guidance, byStandard));
  const known = byStandard.get(standardId);
  if (known) return known;
  const questions = standardId
    ? standardById(guidance, standardId)?.questions
    : allQuestions(guidance);
  const counters = countQuestions(questions ?? [], answers);
  byStandard.set(standardId, counters);
  return counters;
}
