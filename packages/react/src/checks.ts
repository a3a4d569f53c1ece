/** What binds the plan checks to a plan: an entry of its own, so that nobody else loads the rules. */

export {
  type PlanReviewBinding,
  type PlanReviewOptions,
  type ReviewedGate,
  usePlanReview,
} from './checks/use-plan-review.js';
