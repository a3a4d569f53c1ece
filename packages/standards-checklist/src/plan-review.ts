// The plan review: an entry of its own, since a checklist works without it.
export {
  enGB,
  type PlanReviewMessageSet,
  type PlanReviewMessages,
} from './plan-review/messages.js';
export { PlanReview, type PlanReviewProps } from './plan-review/PlanReview.js';
export {
  PlanReviewAnnouncement,
  type PlanReviewAnnouncementProps,
} from './plan-review/PlanReviewAnnouncement.js';
export {
  PlanReviewDismissed,
  PlanReviewDismissedFinding,
  type PlanReviewDismissedFindingProps,
  type PlanReviewDismissedProps,
} from './plan-review/PlanReviewDismissed.js';
export {
  PlanReviewFinding,
  PlanReviewFindingFacts,
  type PlanReviewFindingFactsProps,
  PlanReviewFindingHeading,
  type PlanReviewFindingHeadingProps,
  type PlanReviewFindingProps,
} from './plan-review/PlanReviewFinding.js';
export {
  PlanReviewFindingChoices,
  type PlanReviewFindingChoicesProps,
} from './plan-review/PlanReviewFindingChoices.js';
export {
  PlanReviewFindings,
  type PlanReviewFindingsProps,
} from './plan-review/PlanReviewFindings.js';
export { PlanReviewGap, type PlanReviewGapProps } from './plan-review/PlanReviewGap.js';
export {
  PlanReviewGate,
  type PlanReviewGateProps,
  PlanReviewGates,
  type PlanReviewGatesProps,
} from './plan-review/PlanReviewGates.js';
export { PlanReviewPlaces, type PlanReviewPlacesProps } from './plan-review/PlanReviewPlaces.js';
export { PlanReviewRoot, type PlanReviewRootProps } from './plan-review/PlanReviewRoot.js';
export {
  PlanReviewSetAside,
  type PlanReviewSetAsideProps,
} from './plan-review/PlanReviewSetAside.js';
export { PlanReviewSources, type PlanReviewSourcesProps } from './plan-review/PlanReviewSources.js';
export type {
  PlanReviewGateValue,
  PlanReviewGuidance,
  PlanReviewOutcome,
  PlanReviewValues,
} from './plan-review/types.js';
