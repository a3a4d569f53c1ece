import { createPlan, createPlanStore, type Plan, ukhsaGuidance } from '@engagement-kit/model';

/** A clock that stands still and ids that count. */
export function fixedContext() {
  let count = 0;
  return {
    guidance: ukhsaGuidance,
    now: () => '2026-06-22T09:00:00.000Z',
    newId: () => `id-${++count}`,
  };
}

/** A plan with one activity and one promise for it. */
export function smallPlan(title = 'Flood warnings'): Plan {
  const created = createPlan({ title }, fixedContext());
  if (!created.ok) throw new Error(created.issues[0]?.message);
  return {
    ...created.value,
    activities: [{ id: 'activity', name: 'Workshops' }],
    promises: [{ id: 'promise', activityIds: ['activity'] }],
  };
}

export const smallStore = (title?: string) =>
  createPlanStore({ ...fixedContext(), plan: smallPlan(title) });
