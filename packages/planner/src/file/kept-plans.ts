import {
  duplicateStoredPlan,
  ok,
  type PlanStorage,
  type PlanStore,
  type Result,
  renameStoredPlan,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';
import type { PlanFileView } from './plan-file-view.js';
import type { PlanSession } from './plan-session.js';
import { saveTexts } from './save-files.js';

/** What can be done to the plans that are kept, other than opening them. */
export function createKeptPlans(
  store: PlanStore,
  storage: PlanStorage | undefined,
  view: PlanFileView,
  session: () => PlanSession,
) {
  const { now, newId } = systemContext();
  const context = () => ({ now, newId, guidance: store.getState().guidance });

  /** Only the last answer counts: an earlier question may be answered later. */
  let asked = 0;
  const refresh = async (): Promise<void> => {
    if (!storage) return;
    asked += 1;
    const mine = asked;
    const listed = await storage.list();
    if (mine !== asked) return;
    if (listed.ok) view.set({ plans: listed.value, unreachable: null, now: now() });
    else view.set({ plans: [], unreachable: listed.issues[0] ?? null });
  };

  /** What came of it: the list follows, and a refusal is told. */
  const settle = <T>(result: Result<T>, planId: string): result is { ok: true; value: T } => {
    void refresh();
    if (!result.ok) view.fail({ name: 'notDone', issues: result.issues, planId });
    return result.ok;
  };

  const removeOne = async (id: string): Promise<Result<undefined>> => {
    const isHere = id === session().id;
    const wasOn = isHere && session().isOn();
    if (wasOn) session().halt();
    const result = (await storage?.remove(id)) ?? ok(undefined);
    if (!result.ok && wasOn) void session().start();
    if (result.ok && isHere) session().removed();
    return result;
  };

  return {
    refresh,
    settle,
    /** Gives a kept plan another title, also where it is the one on the page. */
    rename: async (id: string, title: string): Promise<Result<unknown>> => {
      if (!storage) return ok(undefined);
      const isHere = id === session().id && session().isOn();
      const result = isHere
        ? store.dispatch({ type: 'plan.update', changes: { title } })
        : await renameStoredPlan(storage, id, title, context());
      if (isHere) await session().flush();
      await refresh();
      if (result.ok) view.say({ name: 'renamed', title });
      return result;
    },
    /** Keeps a second plan with all that this one holds. */
    duplicate: async (id: string, title: string): Promise<void> => {
      if (!storage) return;
      const saved = await duplicateStoredPlan(storage, id, title, context());
      if (settle(saved, id)) view.say({ name: 'duplicated', title });
    },
    /** Hands over what is kept of a plan and could not be read, word for word. */
    saveSetAside: async (id: string, node: Node): Promise<void> => {
      const texts = await storage?.setAside(id);
      if (!texts || !settle(texts, id)) return;
      const file = saveTexts(node, texts.value);
      if (texts.value.length === 0) view.say({ name: 'nothingSetAside' });
      else view.say(file === undefined ? { name: 'copyBlocked' } : { name: 'setAsideSaved', file });
    },
    remove: async (id: string, title: string): Promise<void> => {
      const isHere = id === session().id;
      if (settle(await removeOne(id), id)) {
        view.say({ name: isHere ? 'removedOpen' : 'removedOther', title });
      }
    },
    /** Deletes every plan that is kept. The first that cannot be deleted is told. */
    removeAll: async (): Promise<void> => {
      for (const { id } of view.getState().plans ?? []) {
        if (!settle(await removeOne(id), id)) return;
      }
      view.say({ name: 'removedAll' });
    },
  };
}
