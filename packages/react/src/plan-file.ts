/** A face for keeping, opening, undoing and handing on a plan. Everything stands inside a `PlanProvider`. */
export * from './plan-file/index.js';
