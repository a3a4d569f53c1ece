/** A face for keeping, opening, undoing and handing on a plan. Everything stands inside a `PlanProvider`. */

export * from './plan-exports/index.js';
export * from './plan-file/index.js';
export * from './plan-history/index.js';
