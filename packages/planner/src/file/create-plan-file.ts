import {
  createPlan,
  duplicatePlan,
  type LoadedPlan,
  ok,
  type Plan,
  type PlanStorage,
  type PlanStore,
} from '@engagement-kit/model';
import { createChangeDetails, systemContext } from '@engagement-kit/react';
import { createFileReading } from './file-reading.js';
import { createKeptPlans } from './kept-plans.js';
import type {
  PlanFileBasis,
  PlanFileOpenReason,
  PlanFileOptions,
  PlanFileQuestion,
} from './plan-file-state.js';
import { planFileStep } from './plan-file-step.js';
import { createPlanFileView } from './plan-file-view.js';
import { createPlanSession, type PlanSession } from './plan-session.js';
import { readSafely } from './read-file.js';
import { saveCopyOf } from './save-files.js';

/** Another plan on its way in. */
interface Coming {
  readonly plan: Plan;
  readonly reason: PlanFileOpenReason;
  readonly basis?: PlanFileBasis;
  readonly loaded?: LoadedPlan;
  readonly event?: Event | undefined;
}

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
  const system = systemContext();
  const context = () => ({ ...system, guidance: store.getState().guidance });
  const planNow = () => store.getState().plan;
  const view = createPlanFileView(system.now);
  const { getState, say, fail, set } = view;
  const { read, stop: stopQuietly, stopReading } = createFileReading(view);
  const kept = createKeptPlans(store, storage, view, () => session);

  const look = (): void => {
    const now = {
      isUnsaved: session.isUnsaved(),
      isKept: session.isKept(),
      basis: session.basis(),
    };
    const was = getState();
    const names = ['isUnsaved', 'isKept', 'basis'] as const;
    if (names.some((name) => was[name] !== now[name])) set(now);
  };
  const open = (basis: PlanFileBasis, version?: string): PlanSession => {
    const opened = createPlanSession({
      store,
      storage,
      basis,
      since: version,
      onSave: (save) => {
        if (opened !== session) return;
        view.showSave(save, planNow());
        look();
        const isListed = !!getState().plans?.some(({ id }) => id === opened.id);
        // A plan that is new to the list, or gone from it.
        if (save.status === (isListed ? 'failed' : 'saved')) void kept.refresh();
      },
    });
    return opened;
  };
  let isComingIn = false;
  let waiting: Coming | undefined;
  let isConnected = false;
  let isAsleep = since !== undefined;
  let session: PlanSession = open({ kind: 'new' }, since);
  look();

  const saveCopy = (node: Node): boolean => {
    const plan = planNow();
    const file = saveCopyOf(node, plan);
    if (file !== undefined) session.copied(file);
    look();
    say(file === undefined ? { name: 'copyBlocked' } : { name: 'copied', title: plan.title, file });
    return file !== undefined;
  };

  const stepBetween = (earlier: Plan, later: Plan) =>
    planFileStep(earlier, later, store.getState().guidance);

  /** Asks first where changes would be lost. */
  const comeIn = async (coming: Coming, isSure = false): Promise<void> => {
    stopQuietly();
    await session.flush();
    const { plan, reason, basis = { kind: 'new' }, loaded, event } = coming;
    if (!isSure && session.isUnsaved()) {
      waiting = coming;
      return set({ question: { kind: 'open', reason, title: planNow().title } });
    }
    const details = createChangeDetails(reason, event);
    options().onOpen?.(plan, details);
    const { id: planId, title } = plan;
    if (details.isCanceled) return fail({ name: 'refusedByPage', title, issues: [] });
    session.halt();
    isComingIn = true;
    store.replace(plan);
    isComingIn = false;
    session = open(basis, loaded?.version);
    set({ save: { status: 'off' } });
    look();
    if (loaded || reason === 'duplicate') await session.start();
    const issues = loaded?.notices ?? [];
    if (issues.length > 0) fail({ name: 'notice', title, issues, planId });
    else say(reason === 'new' ? { name: 'started' } : { name: 'opened', title });
  };

  return {
    ...kept,
    getState,
    getInitialState: view.getInitialState,
    subscribe: view.subscribe,
    saveCopy,
    stopReading,

    /** Opens a file that the person has chosen or dropped. */
    openFile: async (file: File, event?: Event): Promise<void> => {
      const { name } = file;
      const text = await read(file);
      if (!text) return;
      const result = text.ok ? readSafely(options().readPlan, text.value) : text;
      if (!result.ok) return fail({ name: 'notOpened', file: name, issues: result.issues });
      const basis = { kind: 'file', file: name } as const;
      await comeIn({ plan: result.value, reason: 'file', basis, event });
    },
    openKept: async (id: string, event?: Event): Promise<void> => {
      // What waits is written first: the plan may be this very one.
      await session.flush();
      const loaded = await storage?.load(id);
      if (!loaded || !kept.settle(loaded, id)) return;
      await comeIn({ plan: loaded.value.plan, reason: 'kept', loaded: loaded.value, event });
    },
    startNew: async (title: string, event?: Event): Promise<void> => {
      const { newPlan } = options();
      const made = newPlan ? ok(newPlan()) : createPlan({ title }, context());
      if (made.ok) await comeIn({ plan: made.value, reason: 'new', event });
      else fail({ name: 'notDone', issues: made.issues });
    },
    /** Goes on with this plan under an id and a title of its own, and saves it. */
    saveAsSecond: async (title: string): Promise<void> => {
      const made = duplicatePlan(planNow(), title, context());
      if (made.ok) await comeIn({ plan: made.value, reason: 'duplicate' }, true);
      else fail({ name: 'notDone', issues: made.issues });
    },

    startSaving: async (over?: 'kept' | 'removed'): Promise<void> => {
      set({ outcome: null, problem: null });
      await session.start(over);
    },
    stopSaving: async (): Promise<void> => {
      set({ outcome: null, problem: null });
      await session.stop();
      look();
    },
    flush: async (): Promise<void> => {
      await session.flush();
    },
    undo: (): void => {
      const later = planNow();
      if (store.undo()) say({ name: 'undone', step: stepBetween(planNow(), later) });
      else say({ name: 'nothingToUndo' });
    },
    redo: (): void => {
      const earlier = planNow();
      if (store.redo()) say({ name: 'redone', step: stepBetween(earlier, planNow()) });
      else say({ name: 'nothingToRedo' });
    },

    ask: (question: PlanFileQuestion): void => set({ question }),
    /** Leaves everything as it is. */
    cancel: (): void => {
      waiting = undefined;
      set({ question: null });
    },
    /** Goes on with what was asked. With a node, a copy of the plan is saved first. */
    goOn: async (node?: Node): Promise<void> => {
      const { question } = getState();
      const coming = waiting;
      waiting = undefined;
      set({ question: null });
      if (question?.kind === 'remove') await kept.remove(question.id, question.title);
      else if (question?.kind === 'remove-all') await kept.removeAll();
      else if (coming && (!node || saveCopy(node))) await comeIn(coming, true);
      look();
    },

    /** Listens to the store, to other tabs and to the page of the node. Returns how to stop. */
    connect: (node: Node): (() => void) => {
      const page = node.ownerDocument;
      const window = page?.defaultView;
      const leave = () => void session.flush();
      const change = () => page?.visibilityState === 'hidden' && leave();
      page?.addEventListener('visibilitychange', change);
      window?.addEventListener('pagehide', leave);
      const stops = [
        () => page?.removeEventListener('visibilitychange', change),
        () => window?.removeEventListener('pagehide', leave),
        storage?.subscribe(() => void kept.refresh()),
        store.subscribe(({ plan }, before) => {
          if (isComingIn || plan === before.plan) return;
          // What was said is over once work goes on.
          if (getState().outcome) set({ outcome: null });
          if (plan.id !== session.id) {
            // The host has put another plan in place.
            session.halt();
            session = open({ kind: 'new' });
            set({ save: { status: 'off' } });
          }
          look();
        }),
      ];
      isConnected = true;
      void kept.refresh();
      if (isAsleep) void session.start();
      isAsleep = false;
      return () => {
        for (const stop of stops) stop?.();
        isConnected = false;
        stopQuietly();
        const left = session;
        if (!left.isOn()) return;
        // The view may come back at once, and then saving goes on.
        isAsleep = true;
        void left.flush().then(() => isConnected || left.halt());
      };
    },
  };
}

/** The state and actions of a plan’s file, without any view. */
export type PlanFileControl = ReturnType<typeof createPlanFile>;
