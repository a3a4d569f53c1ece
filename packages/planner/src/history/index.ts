export { type PlanHistoryMessages, planHistoryMessages } from './messages.js';
export { PlanHistory, type PlanHistoryProps } from './PlanHistory.js';
export * as History from './parts.js';
