export { type PlanExportId, type PlanExportsMessages, planExportsMessages } from './messages.js';
export { PlanExports } from './PlanExports.js';
export * as Exports from './parts.js';
export {
  type ExportChoices,
  ExportFailure,
  type ExportWork,
  type PlanExport,
} from './plan-export.js';
export { type PromiseWriter, planExports } from './plan-exports.js';
export type { LoadDocx } from './write-content.js';
