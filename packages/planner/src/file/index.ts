export { downloadFile, type FileToSave } from '@engagement-kit/react';
export { planFileName } from './file-name.js';
export { type PlaceWords, type PlanFileMessages, planFileMessages } from './messages.js';
export { PlanFile, type PlanFileProps } from './PlanFile.js';
export { PlanFileDelete, type PlanFileDeleteProps } from './PlanFileDelete.js';
export { PlanFileIssues, type PlanFileIssuesProps } from './PlanFileIssues.js';
export { PlanFileOpen, type PlanFileOpenProps } from './PlanFileOpen.js';
export { PlanFilePlans, type PlanFilePlansProps } from './PlanFilePlans.js';
export { PlanFileRedo, type PlanFileRedoProps } from './PlanFileRedo.js';
export { PlanFileRoot, type PlanFileRootProps } from './PlanFileRoot.js';
export { PlanFileSaveCopy, type PlanFileSaveCopyProps } from './PlanFileSaveCopy.js';
export {
  PlanFileSaveInBrowser,
  type PlanFileSaveInBrowserProps,
} from './PlanFileSaveInBrowser.js';
export { PlanFileStatus, type PlanFileStatusProps } from './PlanFileStatus.js';
export { PlanFileUndo, type PlanFileUndoProps } from './PlanFileUndo.js';
export type {
  PlanFileBasis,
  PlanFileOpenReason,
  PlanFileOptions,
  PlanFileOutcome,
  PlanFileOutcomeName,
  PlanFileProblem,
  PlanFileQuestion,
  PlanFileState,
  PlanFileStep,
} from './plan-file-state.js';
export { type PlanFileActions, type PlanFileBinding, usePlanFile } from './use-plan-file.js';
