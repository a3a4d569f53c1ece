/** The one entry that brings zod with it: what reads and checks files and guidance from outside. */

export { type OpenPlanOptions, openPlan } from './files/open-plan.js';
export { planSchema } from './files/plan-schema.js';
export { readPlan } from './files/read-plan.js';
export type { AbortSignalLike, FileLike, TextDecoderLike } from './files/read-text-file.js';
export { defineGuidance } from './guidance/define-guidance.js';
export { defineOverlay, overlaySchema } from './guidance/define-overlay.js';
export { guidanceSchema } from './guidance/guidance-schema.js';
export { planFormatVersion } from './plan/format.js';
