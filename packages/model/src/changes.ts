/** What differs between two plans, or a plan and one of its versions, and words for it. No zod here. */

export * from './changes/describe-change.js';
export * from './changes/diff-plans.js';
export type { EntityName } from './changes/labels.js';
export { pickedFields } from './changes/words.js';
export { type ListName, listNames } from './plan/lists.js';
export { type PlanValue, planValueWords } from './plan/value-words.js';
