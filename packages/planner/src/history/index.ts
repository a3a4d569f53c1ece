export {
  type PlanHistoryEventMessages,
  type PlanHistoryMessages,
  planHistoryMessages,
} from './messages.js';
export { PlanHistory, type PlanHistoryProps } from './PlanHistory.js';
export { PlanHistoryCount, type PlanHistoryCountProps } from './PlanHistoryCount.js';
export { PlanHistoryEmpty, type PlanHistoryEmptyProps } from './PlanHistoryEmpty.js';
export { PlanHistoryEvents, type PlanHistoryEventsProps } from './PlanHistoryEvents.js';
export { PlanHistoryHeading, type PlanHistoryHeadingProps } from './PlanHistoryHeading.js';
export { PlanHistoryMore, type PlanHistoryMoreProps } from './PlanHistoryMore.js';
export {
  PlanHistoryNameVersion,
  type PlanHistoryNameVersionProps,
} from './PlanHistoryNameVersion.js';
export { PlanHistoryRoot, type PlanHistoryRootProps } from './PlanHistoryRoot.js';
export { PlanHistoryStatus, type PlanHistoryStatusProps } from './PlanHistoryStatus.js';
export { PlanHistoryVersions, type PlanHistoryVersionsProps } from './PlanHistoryVersions.js';
