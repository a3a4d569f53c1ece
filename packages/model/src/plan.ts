/** Making and changing plans: commands, history, the store, and the text of a plan file. No zod here. */

export {
  type AbortSignalLike,
  type FileLike,
  type ReadTextFileOptions,
  readTextFile,
  type TextDecoderLike,
} from './files/read-text-file.js';
export { writePlan } from './files/write-plan.js';
export { applyCommand } from './plan/apply-command.js';
export * from './plan/create-plan.js';
export { typingSpan } from './plan/history.js';
export * from './plan/judgement.js';
export { createPlanStore, undoLimit } from './store/plan-store.js';
export * from './store/selectors.js';
