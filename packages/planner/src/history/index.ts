export { type PlanHistoryMessages, planHistoryMessages } from './messages.js';
export { PlanHistory } from './PlanHistory.js';
export * as History from './parts.js';
