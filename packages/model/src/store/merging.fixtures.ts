import { applyCommand } from '../plan/apply-command.js';
import type { PlanCommand } from '../plan/command.js';
import { filledPlan, testContext } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { mergePlans, rebasePlan } from '../storage/merge-plans.js';
import { createPlanStore } from './plan-store.js';

export const update = (changes: object): PlanCommand => ({ type: 'plan.update', changes });

/** One person's store and another person's plan, made from the same one, under one clock. */
export function twoPeople() {
  const context = testContext();
  const shared = filledPlan(context);
  const store = createPlanStore({ plan: shared, ...context });
  let base = shared;
  let theirs = shared;
  const them = (each: PlanCommand): void => {
    context.pass(1_000);
    const result = applyCommand(theirs, each, context);
    if (result.ok) theirs = result.value.plan;
  };
  const me = (each: PlanCommand): void => {
    context.pass(1_000);
    store.dispatch(each);
  };
  /** Both save: each sees what the other has done. */
  const meet = (): Plan => {
    const merged = mergePlans(base, store.getState().plan, theirs).plan;
    base = theirs = merged;
    store.merge(merged, rebasePlan);
    return merged;
  };
  return {
    store,
    shared,
    me,
    them,
    meet,
    plan: () => store.getState().plan,
    other: () => theirs,
  };
}
