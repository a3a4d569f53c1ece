import type { CommandContext, PlanCommand } from '../plan/command.js';
import type { Plan, PlanEvent } from '../plan/plan.js';
import type { Guidance } from '../guidance/guidance.js';
import type { Result } from '../result.js';

/** What a plan store holds. */
export interface PlanState {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface PlanStoreOptions extends CommandContext {
  readonly plan: Plan;
}

/** One plan, held outside any view. Its `subscribe` and `getState` fit zustand's `useStore`. */
export interface PlanStore {
  readonly getState: () => PlanState;
  readonly getInitialState: () => PlanState;
  readonly subscribe: (listener: (state: PlanState, previous: PlanState) => void) => () => void;
  /** Applies a command. On issues nothing has changed. */
  readonly dispatch: (command: PlanCommand) => Result<{ plan: Plan; events: readonly PlanEvent[] }>;
  /** Goes back one step; false when there is none. */
  readonly undo: () => boolean;
  /** Goes forward one step again; false when there is none. */
  readonly redo: () => boolean;
  /** Puts another plan in place, with nothing to undo. */
  readonly replace: (plan: Plan) => void;
}
