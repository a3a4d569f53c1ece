/** The one entry that brings zod with it: what reads and checks files and guidance from outside. */

export { planSchema } from './files/plan-schema.js';
export { planFormatVersion, readPlan } from './files/read-plan.js';
export { defineGuidance } from './guidance/define-guidance.js';
export { guidanceSchema } from './guidance/guidance-schema.js';
