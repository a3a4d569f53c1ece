import { createStore } from 'zustand/vanilla';
import { calendarDay } from '../calendar-day.js';
import type { Guidance } from '../guidance/guidance.js';
import { applyCommand, type PlanChange } from '../plan/apply-command.js';
import type { CommandContext, PlanCommand } from '../plan/command.js';
import { sameJson } from '../plan/json.js';
import { keepPromises } from '../plan/made/keep-promises.js';
import type { ChangeReason } from '../plan/made/occasion.js';
import { undonePlan } from '../plan/made/undo-promises.js';
import type { Plan } from '../plan/plan.js';
import { ok, type Result } from '../result.js';

/** What a plan store holds. */
export interface PlanState {
  /** The plan as it stands. Every change puts a new object here. */
  readonly plan: Plan;
  /** The guidance that commands are held against. */
  readonly guidance: Guidance;
  /** Is there a step to take back? After a merge, nothing may be left of it. */
  readonly canUndo: boolean;
  /** Is there a step to take again? */
  readonly canRedo: boolean;
}

/** The plan to begin with, and what commands need from outside. */
export interface PlanStoreOptions extends CommandContext {
  /** The plan that the store begins with. */
  readonly plan: Plan;
}

/** Applies to `theirs` what leads from `base` to `mine`: `rebasePlan` of the storage entry. */
export type Rebase = (base: Plan, mine: Plan, theirs: Plan) => Plan;

/** What came in from elsewhere at one moment, and what came after it. The last one is still empty. */
interface Merge {
  base?: Plan;
  theirs?: Plan;
  next?: Merge;
}

/** A plan to go to. What came in since then is added when somebody goes there. */
interface Step {
  readonly plan: Plan;
  readonly since: Merge;
}

/** One plan, held outside any view. Its `subscribe` and `getState` fit zustand's `useStore`. */
export interface PlanStore {
  /** What the store holds now: the same object until something changes. */
  readonly getState: () => PlanState;
  /** What the store held at first, for a server's render. */
  readonly getInitialState: () => PlanState;
  /** Tells of each change. Gives back what stops it. */
  readonly subscribe: (listener: (state: PlanState, previous: PlanState) => void) => () => void;
  /**
   * Applies a command, or several as one step: all of them or, on issues, none. Then nothing has changed, and nobody
   * is told.
   */
  readonly dispatch: (...commands: [PlanCommand, ...PlanCommand[]]) => Result<PlanChange>;
  /**
   * Goes back one step, to the very plan that was there; false when there is none. After a merge it takes
   * back this person's step alone, and passes over steps of which nothing is left. `why` goes on record where the step
   * changes what people were told.
   */
  readonly undo: (why?: ChangeReason) => boolean;
  /** Goes forward one step again; false when there is none. */
  readonly redo: (why?: ChangeReason) => boolean;
  /** The plan to which undo or redo would lead; undefined when there is no step. Changes nothing. */
  readonly planAfter: (way: 'undo' | 'redo') => Plan | undefined;
  /**
   * Puts a plan in place that holds this one and what came from elsewhere. Undo and redo stay: `rebase`
   * takes a step to the plan of then, when the step is used. See ADR 0019.
   */
  readonly merge: (plan: Plan, rebase: Rebase) => void;
  /** Puts a plan in place that holds this one and what somebody chose to add to it: one step, which undo takes back. */
  readonly bringIn: (plan: Plan) => void;
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
  let past: Step[] = [];
  let future: Step[] = [];
  let rebase: Rebase = (_, mine) => mine;
  let latest: Merge = {};
  let merged: Merge = latest;
  const stateOf = (plan: Plan): PlanState => ({
    plan,
    guidance: context.guidance,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  const { getState, getInitialState, subscribe, setState } = createStore<PlanState>(() =>
    stateOf(initial),
  );
  const show = (plan: Plan): void => setState(stateOf(plan), true);

  const today = (): string => context.today?.() ?? calendarDay(context.now());
  /** This plan in place of the one that stands, which may be another plan altogether. */
  const keeping = (plan: Plan): Plan => {
    const { plan: current } = getState();
    return plan.id === current.id
      ? keepPromises(current, plan, { on: today(), fills: true })
      : plan;
  };

  const step = (plan: Plan): Step => ({ plan, since: latest });
  const planOf = ({ plan, since }: Step): Plan => {
    let [now, at] = [plan, since];
    for (; at.base && at.theirs && at.next; at = at.next) now = rebase(at.base, now, at.theirs);
    return now;
  };
  /** The nearest of these steps that is another plan for a person to see, and how many come before it. */
  const nearest = (steps: readonly Step[], why?: ChangeReason) => {
    const { plan } = getState();
    const { guidance } = context;
    for (let before = steps.length - 1; before >= 0; before--) {
      const to = steps[before] as Step;
      const next = undonePlan({ from: plan, to: planOf(to), guidance, today: today(), why });
      if (next === to.plan || !saysTheSame(next, plan)) return { next, before };
    }
    return undefined;
  };
  const move = (from: Step[], to: Step[], why?: ChangeReason): boolean => {
    const { plan } = getState();
    const found = nearest(from, why);
    from.splice(found?.before ?? 0);
    if (found) {
      to.push(step(plan));
      show(found.next);
      return true;
    }
    const { canUndo, canRedo } = getState();
    if (canUndo !== past.length > 0 || canRedo !== future.length > 0) show(plan);
    return false;
  };

  return {
    getState,
    getInitialState,
    subscribe,
    dispatch: (...commands) => {
      const { plan } = getState();
      const result = applyAll(plan, commands, context);
      if (!result.ok || result.value.plan === plan) return result;
      const isNewStep = result.value.plan.history.length > plan.history.length;
      if (isNewStep || past.length === 0) past = [...past, step(plan)].slice(-undoLimit);
      future = [];
      show(result.value.plan);
      return result;
    },
    undo: (why) => move(past, future, why),
    redo: (why) => move(future, past, why),
    planAfter: (way) => nearest(way === 'undo' ? past : future)?.next,
    merge: (incoming, rebaseStep) => {
      rebase = rebaseStep;
      const plan = keeping(incoming);
      const base = getState().plan;
      const isStep = [past, future].some((steps) => steps.at(-1)?.since === latest);
      if (merged.theirs === base && !isStep) merged.theirs = plan;
      else {
        merged = latest;
        latest = {};
        Object.assign(merged, { base, theirs: plan, next: latest });
      }
      show(plan);
    },
    bringIn: (incoming) => {
      const plan = keeping(incoming);
      past = [...past, step(getState().plan)].slice(-undoLimit);
      future = [];
      show(plan);
    },
    replace: (plan, guidance = context.guidance) => {
      context = { ...context, guidance };
      past = [];
      future = [];
      show(keeping(plan));
    },
  };
}

/** What all the commands make of a plan, one after the other; the issues of the first that does not fit. */
function applyAll(
  plan: Plan,
  commands: readonly PlanCommand[],
  context: CommandContext,
): Result<PlanChange> {
  let change: PlanChange = { plan, events: [] };
  for (const command of commands) {
    const result = applyCommand(change.plan, command, context);
    if (!result.ok) return result;
    change = { plan: result.value.plan, events: [...change.events, ...result.value.events] };
  }
  return ok(change);
}

/** Would a person see no difference? What happened when does not count. */
const saysTheSame = (a: Plan, b: Plan): boolean =>
  sameJson({ ...a, updated: '', history: [] }, { ...b, updated: '', history: [] });
