export { type PlanFieldsMessages, planFieldsMessages } from './messages.js';
export * as Fields from './parts.js';
