import {
  type ChangeReason,
  changesPromisesUnexplained,
  type Plan,
  type PlanStorage,
  type PlanStore,
} from '@engagement-kit/model';
import { createBringIn } from './bring-in.js';
import { connectPage } from './connect-page.js';
import { createCurrentSession } from './current-session.js';
import { contextOf } from './model-context.js';
import { createOpening } from './opening.js';
import type { PlanFileOptions, PlanFileQuestion, PlanFileStep } from './plan-file-state.js';
import { createPlanFileView } from './plan-file-view.js';
import { createPlanList } from './plan-list.js';
import { saveCopyOf } from './save-files.js';
import { createStoredPlans } from './stored-plans.js';

/**
 * The state and actions around one store and one storage, without any view. Nothing happens before `connect`,
 * and nothing is written before the person asks.
 */
export function createPlanFile(
  store: PlanStore,
  storage: PlanStorage | undefined,
  options: () => PlanFileOptions,
  since?: string,
) {
  const context = contextOf(store);
  const { now } = context();
  const planNow = () => store.getState().plan;
  const view = createPlanFileView(now);
  const { getState, getInitialState, subscribe, set, say, fail } = view;

  const refreshList = createPlanList(storage, view, now);
  const session = createCurrentSession({ store, storage, view, since, refreshList });
  const stored = createStoredPlans({ store, storage, context, view, session, refreshList });
  const copies = createBringIn(store, view);
  const opening = createOpening({
    store,
    storage,
    options,
    context,
    view,
    session,
    stored,
    copies,
  });

  const saveCopy = (node: Node): boolean => {
    const plan = planNow();
    const saved = saveCopyOf(node, plan, options().readPlan);
    if (!saved.ok) {
      fail({ name: 'copyRefused', title: plan.title, issues: saved.issues });
      return false;
    }
    const { file, notices } = saved.value;
    if (file !== undefined) session.get().copied(file);
    set({ notices });
    session.look();
    say(file === undefined ? { name: 'copyBlocked' } : { name: 'copied', title: plan.title, file });
    return file !== undefined;
  };

  const stepBetween = (earlier: Plan, later: Plan): PlanFileStep => ({
    earlier,
    later,
    guidance: store.getState().guidance,
  });

  /** Asks why, where the step changes what people were promised and nobody has said why. */
  const asksWhy = (way: 'undo' | 'redo', why: ChangeReason | undefined): boolean => {
    const next = why ? undefined : store.planAfter(way);
    const isAsked = !!next && changesPromisesUnexplained(planNow(), next);
    set({ question: isAsked ? { kind: 'step', way } : null });
    return isAsked;
  };

  const actions = {
    ...stored.actions,
    ...opening.actions,
    ...copies.actions,
    saveCopy,

    startSaving: async (over?: 'stored' | 'removed'): Promise<void> => {
      set({ outcome: null, problem: null });
      await session.get().start(over);
    },
    stopSaving: async (): Promise<void> => {
      set({ outcome: null, problem: null });
      await session.get().stop();
      session.look();
    },
    /** Writes at once what waits to be saved. */
    flush: async (): Promise<void> => {
      await session.get().flush();
    },

    /** Where that changes what people were promised, it asks why first, unless it is told. */
    undo: (why?: ChangeReason): void => {
      const later = planNow();
      if (asksWhy('undo', why)) return;
      if (store.undo(why)) say({ name: 'undone', step: stepBetween(planNow(), later) });
      else say({ name: 'nothingToUndo' });
    },
    redo: (why?: ChangeReason): void => {
      const earlier = planNow();
      if (asksWhy('redo', why)) return;
      if (store.redo(why)) say({ name: 'redone', step: stepBetween(earlier, planNow()) });
      else say({ name: 'nothingToRedo' });
    },

    ask: (question: PlanFileQuestion): void => set({ question }),
    /** Leaves everything as it is. */
    cancel: (): void => {
      opening.takeWaiting();
      set({ question: null });
    },
    /** Goes on with what was asked. With a node, a copy of the plan is saved first. */
    goOn: async (node?: Node): Promise<void> => {
      const { question } = getState();
      const open = opening.takeWaiting();
      set({ question: null });
      if (question?.kind === 'remove') await stored.actions.remove(question.id, question.title);
      else if (question?.kind === 'remove-all') await stored.actions.removeAll();
      else if (open && (!node || saveCopy(node))) await open();
      session.look();
    },
  };

  return {
    getState,
    getInitialState,
    subscribe,
    actions,
    /** Listens to the store, to other tabs and to the page of the node. Returns how to stop. */
    connect: connectPage({ store, storage, view, session, opening, refreshList, since }),
  };
}

/** The state and actions of a plan’s file, without any view. */
export type PlanFileControl = ReturnType<typeof createPlanFile>;
