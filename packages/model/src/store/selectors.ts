import type { Guidance, Question, Standard } from '../guidance/guidance.js';
import { allQuestions, standardById } from '../guidance/look-up.js';
import { type Counters, countQuestions } from '../plan/counters.js';
import type { Activity, Answer, Plan, PromiseRecord } from '../plan/plan.js';
import type { PlanState } from './plan-store.js';

/** Reads something from a store's state. The same state always gives the same reference. */
export type Selector<T> = (state: PlanState) => T;

/** The whole plan. */
export const selectPlan: Selector<Plan> = (state) => state.plan;

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
export const selectCounters: Selector<Counters> = ({ plan, guidance }) =>
  counted(plan.answers, guidance, allQuestions);

/** Counts over one standard; `undefined` when the guidance has no such standard. */
export const selectStandardCounters =
  (standardId: string): Selector<Counters | undefined> =>
  ({ plan, guidance }) => {
    const standard = standardById(guidance, standardId);
    return standard && counted(plan.answers, standard, ({ questions }) => questions);
  };

const cache = /* @__PURE__ */ new WeakMap<Plan['answers'], WeakMap<object, Counters>>();

function counted<T extends Guidance | Standard>(
  answers: Plan['answers'],
  over: T,
  questionsOf: (over: T) => readonly Question[],
): Counters {
  const known = cache.get(answers) ?? new WeakMap<object, Counters>();
  const counters = known.get(over) ?? countQuestions(questionsOf(over), answers);
  cache.set(answers, known.set(over, counters));
  return counters;
}
