import type { EngagementTypeId } from '../guidance/guidance.js';
import type { Plan, PromiseRecord } from '../plan/plan.js';

/** The type that a promise is about: its own or, while it has none, that of its first activity. */
export function promisedType(
  { activities }: Pick<Plan, 'activities'>,
  { engagementType, activityIds }: PromiseRecord,
): EngagementTypeId | undefined {
  const covered = activityIds.flatMap((id) => activities.filter((each) => each.id === id));
  return engagementType ?? covered[0]?.engagementType;
}
