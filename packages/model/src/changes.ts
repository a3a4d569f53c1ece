/** What differs between two plans, or a plan and one of its versions. No zod here. */

export * from './changes/describe-change.js';
export * from './changes/diff-plans.js';
export type { EntityName } from './changes/labels.js';
