import { newPlan } from '../plan/plan.fixtures.js';
import type { Activity, Decision, Plan, PlanContent, PromiseRecord } from '../plan/plan.js';

/** The day on which the fixtures are looked at. */
export const today = '2026-06-10';

/** Plans on which a rule fires, and plans on which it is silent, each with what it is about. */
export interface RuleCases {
  readonly fires: Readonly<Record<string, Plan>>;
  readonly silent: Readonly<Record<string, Plan>>;
}

/** A plan that says this and nothing else. */
export const planOf = (content: Partial<PlanContent>): Plan => ({ ...newPlan(), ...content });

/** A plan with one activity, the promise that is made for it, and the decision that it feeds into. */
export function offering(
  engagementType: string,
  activity: Partial<Activity> = {},
  decision?: Partial<Decision>,
  promise: Partial<PromiseRecord> = {},
): Plan {
  const linked = decision && { decisionId: 'd1' };
  return planOf({
    activities: [{ id: 'a1', name: 'Clinic design', ...linked, ...activity }],
    decisions: decision ? [{ id: 'd1', text: 'Where clinics are held', ...decision }] : [],
    promises: [{ id: 'p1', activityIds: ['a1'], engagementType, ...promise }],
  });
}
