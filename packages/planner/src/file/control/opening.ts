import {
  createPlan,
  duplicatePlan,
  type LoadedPlan,
  ok,
  type Plan,
  type PlanStorage,
  type PlanStore,
} from '@engagement-kit/model';
import { createChangeDetails } from '@engagement-kit/react';
import type { BringIn } from './bring-in.js';
import type { CurrentSession } from './current-session.js';
import { createFileReading } from './file-reading.js';
import type { ModelContext } from './model-context.js';
import type { PlanFileBasis, PlanFileOpenReason, PlanFileOptions } from './plan-file-state.js';
import type { PlanFileView } from './plan-file-view.js';
import { readSafely } from './read-file.js';
import type { StoredPlans } from './stored-plans.js';

/** Another plan on its way in. */
interface Coming {
  readonly plan: Plan;
  readonly reason: PlanFileOpenReason;
  readonly basis?: PlanFileBasis;
  readonly loaded?: LoadedPlan;
  readonly event?: Event | undefined;
}

interface OpeningOptions {
  readonly store: PlanStore;
  readonly storage: PlanStorage | undefined;
  readonly options: () => PlanFileOptions;
  readonly context: () => ModelContext;
  readonly view: PlanFileView;
  readonly session: CurrentSession;
  readonly stored: StoredPlans;
  readonly copies: BringIn;
}

/** The ways in which another plan comes onto the page. Where changes would be lost, the person is asked first. */
export function createOpening({
  store,
  storage,
  options,
  context,
  view,
  session,
  stored,
  copies,
}: OpeningOptions) {
  const { set, say, fail } = view;
  const reading = createFileReading(view);
  let waiting: Coming | undefined;
  let isComingIn = false;

  const comeIn = async (coming: Coming, isSure = false): Promise<void> => {
    reading.stop();
    await session.get().flush();
    const { plan, reason, basis = { kind: 'new' }, loaded, event } = coming;
    if (!isSure && session.get().isUnsaved()) {
      waiting = coming;
      return set({ question: { kind: 'open', reason, title: store.getState().plan.title } });
    }
    const details = createChangeDetails(reason, event);
    options().onOpen?.(plan, details);
    const { title } = plan;
    if (details.isCanceled) return fail({ name: 'refusedByPage', title, issues: [] });
    session.get().halt();
    isComingIn = true;
    store.replace(plan);
    isComingIn = false;
    session.begin(basis, loaded);
    if (loaded || reason === 'duplicate') await session.get().start();
    say(reason === 'new' ? { name: 'started' } : { name: 'opened', title });
  };

  /** The plan in a file that the person has chosen or dropped. */
  const readChosen = async (
    file: File,
    problem: 'notOpened' | 'notBroughtIn',
  ): Promise<Plan | undefined> => {
    const text = await reading.read(file);
    if (!text) return undefined;
    const result = text.ok ? readSafely(options().readPlan, text.value) : text;
    if (result.ok) return result.value;
    fail({ name: problem, file: file.name, issues: result.issues });
    return undefined;
  };

  return {
    /** Is the store taking a plan from here, and not from its host? */
    isComingIn: () => isComingIn,
    reading,
    /** Takes the plan that waits for an answer, so that it waits no longer. */
    takeWaiting: () => {
      const coming = waiting;
      waiting = undefined;
      return coming && (() => comeIn(coming, true));
    },
    actions: {
      stopReading: reading.stopReading,
      /** Opens a file that the person has chosen or dropped. */
      openFile: async (file: File, event?: Event): Promise<void> => {
        const plan = await readChosen(file, 'notOpened');
        if (!plan) return;
        const basis = { kind: 'file', file: file.name } as const;
        const coming: Coming = { plan, reason: 'file', basis, event };
        if (!copies.areApart(plan)) return comeIn(coming);
        waiting = coming;
        const { title } = store.getState().plan;
        set({ question: { kind: 'copy', file: file.name, title } });
      },
      /** Shows what a colleague changed in a copy of this plan, before any of it comes in. */
      bringInFile: async (file: File): Promise<void> => {
        const plan = await readChosen(file, 'notBroughtIn');
        if (plan) await copies.lookAt(file.name, plan);
      },
      /** The same with the copy that waits for an answer. */
      bringInWaiting: async (): Promise<void> => {
        const { question } = view.getState();
        const coming = waiting;
        waiting = undefined;
        set({ question: null });
        if (coming && question?.kind === 'copy') await copies.lookAt(question.file, coming.plan);
      },
      openStored: async (id: string, event?: Event): Promise<void> => {
        // What waits is written first: the plan may be this very one.
        await session.get().flush();
        const loaded = await storage?.load(id);
        if (!loaded || !stored.settle(loaded, id)) return;
        await comeIn({ plan: loaded.value.plan, reason: 'stored', loaded: loaded.value, event });
      },
      startNew: async (title: string, event?: Event): Promise<void> => {
        const { newPlan } = options();
        const made = newPlan ? ok(newPlan()) : createPlan({ title }, context());
        if (made.ok) await comeIn({ plan: made.value, reason: 'new', event });
        else fail({ name: 'notDone', issues: made.issues });
      },
      /** Goes on with this plan under an id and a title of its own, and saves it. */
      saveAsSecond: async (title: string): Promise<void> => {
        const made = duplicatePlan(store.getState().plan, title, context());
        if (made.ok) await comeIn({ plan: made.value, reason: 'duplicate' }, true);
        else fail({ name: 'notDone', issues: made.issues });
      },
    },
  };
}

/** What `createOpening` makes. */
export type Opening = ReturnType<typeof createOpening>;
