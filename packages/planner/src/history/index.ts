export {
  type PromiseChangeMessages,
  promiseChangeMessages,
} from '../shared/promise-change/messages.js';
export { type PlanHistoryMessages, planHistoryMessages } from './messages.js';
export { PlanHistory } from './PlanHistory.js';
export * as History from './parts.js';
