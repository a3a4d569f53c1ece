import { createStore } from 'zustand/vanilla';
import type { Guidance } from '../guidance/guidance.js';
import { applyCommand, type PlanChange } from '../plan/apply-command.js';
import type { CommandContext, PlanCommand } from '../plan/command.js';
import type { Plan } from '../plan/plan.js';
import type { Result } from '../result.js';

/** What a plan store holds. */
export interface PlanState {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The plan to begin with, and what commands need from outside. */
export interface PlanStoreOptions extends CommandContext {
  readonly plan: Plan;
}

/** One plan, held outside any view. Its `subscribe` and `getState` fit zustand's `useStore`. */
export interface PlanStore {
  readonly getState: () => PlanState;
  readonly getInitialState: () => PlanState;
  readonly subscribe: (listener: (state: PlanState, previous: PlanState) => void) => () => void;
  /** Applies a command. On issues nothing has changed, and nobody is told. */
  readonly dispatch: (command: PlanCommand) => Result<PlanChange>;
  /** Goes back one step, to the very plan that was there; false when there is none. */
  readonly undo: () => boolean;
  /** Goes forward one step again; false when there is none. */
  readonly redo: () => boolean;
  /**
   * Puts another plan in place, with nothing to undo. A guidance may come with it, after `updateGuidance`
   * or for a plan that pins another version.
   */
  readonly replace: (plan: Plan, guidance?: Guidance) => void;
}

/** How many steps a store can undo. Older ones are let go; the plan's own history keeps them. */
export const undoLimit = 200;

/**
 * A store for one plan. Make one for each plan and, on a server, one for each request.
 * Steps that can be undone are the events of the history: typing in one field is one step.
 */
export function createPlanStore({ plan: initial, ...options }: PlanStoreOptions): PlanStore {
  let context: CommandContext = options;
  let past: readonly Plan[] = [];
  let future: readonly Plan[] = [];
  const stateOf = (plan: Plan): PlanState => ({
    plan,
    guidance: context.guidance,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  const { getState, getInitialState, subscribe, setState } = createStore<PlanState>(() =>
    stateOf(initial),
  );
  const show = (plan: Plan): true => {
    setState(stateOf(plan), true);
    return true;
  };

  return {
    getState,
    getInitialState,
    subscribe,
    dispatch: (command) => {
      const { plan } = getState();
      const result = applyCommand(plan, command, context);
      if (!result.ok || result.value.plan === plan) return result;
      const isNewStep = result.value.plan.history.length > plan.history.length;
      if (isNewStep || past.length === 0) past = [...past, plan].slice(-undoLimit);
      future = [];
      show(result.value.plan);
      return result;
    },
    undo: () => {
      const plan = past.at(-1);
      if (!plan) return false;
      past = past.slice(0, -1);
      future = [getState().plan, ...future];
      return show(plan);
    },
    redo: () => {
      const [plan, ...rest] = future;
      if (!plan) return false;
      past = [...past, getState().plan];
      future = rest;
      return show(plan);
    },
    replace: (plan, guidance = context.guidance) => {
      context = { ...context, guidance };
      past = [];
      future = [];
      show(plan);
    },
  };
}
