import type { CommunicationFlow, EngagementTypeId, Guidance } from '../guidance/guidance.js';

/**
 * Compares two types by their place in the published order, for `sort`. Unknown types come last. The order is the
 * source's and not a ranking: each type has its place (L17).
 */
export function compareEngagementTypes(
  guidance: Pick<Guidance, 'engagementTypes'>,
  a: EngagementTypeId | undefined,
  b: EngagementTypeId | undefined,
): number {
  const place = (id: EngagementTypeId | undefined): number => {
    const index = guidance.engagementTypes.findIndex((type) => type.id === id);
    return index < 0 ? guidance.engagementTypes.length : index;
  };
  return place(a) - place(b);
}

/** Which ways a flow goes, as facts that an arrow can be drawn from. */
export interface FlowDirections {
  /** Does it go from the organisation to communities, as in L45? */
  readonly toCommunity: boolean;
  /** Does it go from communities to the organisation, as both ways do (L57, L63, L69)? */
  readonly toOrganisation: boolean;
  /** Where the focus lies, if on one way more than the other (L69). */
  readonly focus?: 'to-organisation';
}

/** The directions of a communication flow. */
export const communicationFlow = (flow: CommunicationFlow): FlowDirections => ({
  toCommunity: flow !== 'in',
  toOrganisation: flow !== 'out',
  ...(flow === 'community-led' && { focus: 'to-organisation' }),
});
