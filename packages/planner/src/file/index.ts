export type {
  PlanFileOpenReason,
  PlanFileOptions,
  PlanFileQuestion,
  PlanFileState,
} from './control/plan-file-state.js';
export {
  type PlanFileActions,
  type PlanFileBinding,
  usePlanFile,
} from './control/use-plan-file.js';
export { planFileName } from './file-name.js';
export { type PlanFileMessages, planFileMessages } from './messages.js';
export { PlanFile } from './PlanFile.js';
export * as Files from './parts.js';
export { useFile } from './use-file.js';
