/** Where plans are kept, and keeping them there. IndexedDB has an entry of its own. */
export * from './storage/autosave.js';
export * from './storage/copies.js';
export { createPlanStorage } from './storage/create-plan-storage.js';
export * from './storage/host-storage.js';
export * from './storage/memory-storage.js';
export { type MergedPlan, mergePlans, rebasePlan } from './storage/merge-plans.js';
export type * from './storage/plan-storage.js';
export * from './storage/remove-all-plans.js';
export type * from './storage/text-area.js';
export * from './storage/web-storage.js';
