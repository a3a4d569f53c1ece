// The planner without a side effect: for hosts that choose its name themselves, and for servers.
import { type DefineOptions, defineAll } from './define.js';
import { PlannerElement } from './planner/PlannerElement.js';

export type { PlannerChangeDetail } from './element/events.js';
export { PlannerElement };

/** Defines `<engagement-planner>`; on a server it does nothing. */
export const definePlanner = (options?: DefineOptions): void =>
  defineAll({ planner: PlannerElement }, options);
