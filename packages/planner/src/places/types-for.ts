import type { EngagementType, PlanState } from '@engagement-kit/model';

/** The types of engagement that a community is offered in the plan’s activities, in the order of the guidance. */
export const typesFor = (
  { plan, guidance }: PlanState,
  communityId: string,
): readonly EngagementType[] =>
  guidance.engagementTypes.filter(({ id }) =>
    plan.activities.some(
      ({ communityIds, engagementType }) =>
        engagementType === id && communityIds?.includes(communityId),
    ),
  );
