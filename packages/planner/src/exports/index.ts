export {
  type PlanExportId,
  type PlanExportsMessages,
  type PlanExportWords,
  planExportsMessages,
} from './messages.js';
export { PlanExports, type PlanExportsProps } from './PlanExports.js';
export { PlanExportsButton, type PlanExportsButtonProps } from './PlanExportsButton.js';
export { PlanExportsChoice, type PlanExportsChoiceProps } from './PlanExportsChoice.js';
export { PlanExportsGroups, type PlanExportsGroupsProps } from './PlanExportsGroups.js';
export { PlanExportsHint, type PlanExportsHintProps } from './PlanExportsHint.js';
export { PlanExportsItem, type PlanExportsItemProps } from './PlanExportsItem.js';
export { PlanExportsOutcome, type PlanExportsOutcomeProps } from './PlanExportsOutcome.js';
export { PlanExportsProgress, type PlanExportsProgressProps } from './PlanExportsProgress.js';
export { PlanExportsRoot, type PlanExportsRootProps } from './PlanExportsRoot.js';
export {
  type ExportChoices,
  ExportFailure,
  type ExportWork,
  type PlanExport,
} from './plan-export.js';
export { type PlanExportsOptions, planExports } from './plan-exports.js';
