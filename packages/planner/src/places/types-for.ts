import type { Activity, EngagementType, Guidance } from '@engagement-kit/model';

/** The types of engagement that a community is offered in the plan’s activities, in the order of the guidance. */
export const typesFor = (
  activities: readonly Activity[],
  guidance: Guidance,
  communityId: string,
): readonly EngagementType[] =>
  guidance.engagementTypes.filter(({ id }) =>
    activities.some(
      ({ communityIds, engagementType }) =>
        engagementType === id && communityIds?.includes(communityId),
    ),
  );
