export {
  enGB,
  type PlanReviewMessageSet,
  type PlanReviewMessages,
} from './messages.js';
export { PlanReview, type PlanReviewProps } from './PlanReview.js';
export {
  PlanReviewAnnouncement,
  type PlanReviewAnnouncementProps,
} from './PlanReviewAnnouncement.js';
export {
  PlanReviewDismissed,
  PlanReviewDismissedFinding,
  type PlanReviewDismissedFindingProps,
  type PlanReviewDismissedProps,
} from './PlanReviewDismissed.js';
export {
  PlanReviewFinding,
  PlanReviewFindingFacts,
  type PlanReviewFindingFactsProps,
  PlanReviewFindingHeading,
  type PlanReviewFindingHeadingProps,
  type PlanReviewFindingProps,
} from './PlanReviewFinding.js';
export {
  PlanReviewFindingChoices,
  type PlanReviewFindingChoicesProps,
} from './PlanReviewFindingChoices.js';
export {
  PlanReviewFindings,
  type PlanReviewFindingsProps,
} from './PlanReviewFindings.js';
export { PlanReviewGap, type PlanReviewGapProps } from './PlanReviewGap.js';
export {
  PlanReviewGate,
  type PlanReviewGateProps,
  PlanReviewGates,
  type PlanReviewGatesProps,
} from './PlanReviewGates.js';
export { PlanReviewPlaces, type PlanReviewPlacesProps } from './PlanReviewPlaces.js';
export { PlanReviewRoot, type PlanReviewRootProps } from './PlanReviewRoot.js';
export {
  PlanReviewSetAside,
  type PlanReviewSetAsideProps,
} from './PlanReviewSetAside.js';
export { PlanReviewSources, type PlanReviewSourcesProps } from './PlanReviewSources.js';
export type {
  PlanReviewGateValue,
  PlanReviewGuidance,
  PlanReviewOutcome,
  PlanReviewValues,
} from './types.js';
export {
  type PlanReviewBinding,
  type PlanReviewOptions,
  type ReviewedGate,
  usePlanReview,
} from './use-plan-review.js';
