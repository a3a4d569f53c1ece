import {
  duplicateStoredPlan,
  ok,
  type Plan,
  type PlanStorage,
  type PlanStore,
  type Result,
  renameStoredPlan,
} from '@engagement-kit/model';
import type { CurrentSession } from './current-session.js';
import type { ModelContext } from './model-context.js';
import type { PlanFileView } from './plan-file-view.js';
import { saveTexts } from './save-files.js';

interface StoredPlansOptions {
  readonly store: PlanStore;
  readonly storage: PlanStorage | undefined;
  readonly context: () => ModelContext;
  readonly view: PlanFileView;
  readonly session: CurrentSession;
  readonly refreshList: () => Promise<void>;
}

/** What can be done to the plans that are stored, other than opening them. */
export function createStoredPlans({
  store,
  storage,
  context,
  view,
  session,
  refreshList,
}: StoredPlansOptions) {
  const isOnPage = (id: string) => id === session.get().id;

  /** What came of it: the list follows, and a refusal is told. */
  const settle = <T>(result: Result<T>, planId: string): result is { ok: true; value: T } => {
    void refreshList();
    if (!result.ok) view.fail({ name: 'notDone', issues: result.issues, planId });
    return result.ok;
  };

  const removeOne = async (id: string): Promise<Result<undefined>> => {
    const isHere = isOnPage(id);
    const wasOn = isHere && session.get().isOn();
    // Saved while it is deleted, it would be back at once.
    if (wasOn) session.get().halt();
    const result = (await storage?.remove(id)) ?? ok(undefined);
    if (!result.ok && wasOn) void session.get().start();
    if (result.ok && isHere) session.get().removed();
    return result;
  };

  return {
    settle,
    actions: {
      /** Reads a stored plan, and changes nothing on the page. Nothing where it cannot be read. */
      read: async (id: string): Promise<Plan | undefined> => {
        const loaded = await storage?.load(id);
        return loaded?.ok ? loaded.value.plan : undefined;
      },
      /** Gives a stored plan another title, also where it is the one on the page. */
      rename: async (id: string, title: string): Promise<Result<unknown>> => {
        if (!storage) return ok(undefined);
        const isHere = isOnPage(id) && session.get().isOn();
        const result = isHere
          ? store.dispatch({ type: 'plan.update', changes: { title } })
          : await renameStoredPlan(storage, id, title, context());
        if (isHere) await session.get().flush();
        await refreshList();
        if (result.ok) view.say({ name: 'renamed', title });
        return result;
      },
      /** Keeps a second plan with all that this one holds. */
      duplicate: async (id: string, title: string): Promise<void> => {
        if (!storage) return;
        const saved = await duplicateStoredPlan(storage, id, title, context());
        if (settle(saved, id)) view.say({ name: 'duplicated', title });
      },
      /** Hands over what is stored of a plan and could not be read, word for word. */
      saveSetAside: async (id: string, node: Node): Promise<void> => {
        const texts = await storage?.setAside(id);
        if (!texts || !settle(texts, id)) return;
        const file = saveTexts(node, texts.value);
        if (texts.value.length === 0) view.say({ name: 'nothingSetAside' });
        else
          view.say(file === undefined ? { name: 'copyBlocked' } : { name: 'setAsideSaved', file });
      },
      remove: async (id: string, title: string): Promise<void> => {
        const isHere = isOnPage(id);
        if (settle(await removeOne(id), id)) {
          view.say({ name: isHere ? 'removedOpen' : 'removedOther', title });
        }
      },
      /** Deletes every plan that is stored. The first that cannot be deleted is told. */
      removeAll: async (): Promise<void> => {
        for (const { id } of view.getState().plans ?? []) {
          if (!settle(await removeOne(id), id)) return;
        }
        view.say({ name: 'removedAll' });
      },
    },
  };
}

/** What `createStoredPlans` makes. */
export type StoredPlans = ReturnType<typeof createStoredPlans>;
