export {
  type PromiseChangeMessages,
  promiseChangeMessages,
} from '../shared/promise-change/messages.js';
export { type PlanReviewMessages, planReviewMessages } from './messages.js';
export { PlanReview } from './PlanReview.js';
export * as Review from './parts.js';
export {
  type PlanReviewBinding,
  type PlanReviewOptions,
  usePlanReview,
} from './use-plan-review.js';
