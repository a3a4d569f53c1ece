import {
  createHostStorage,
  createWebStorage,
  type LoadedPlan,
  type PlanStorage,
  readPlan,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';
import { tell } from '../element/events.js';
import { storageKey } from '../save/storage-key.js';

/** Where the plans of an element are stored when the person asks for it; nowhere unless its `save` says so. */
export function storageOf(element: HTMLElement): PlanStorage | undefined {
  const save = element.getAttribute('save');
  const key = storageKey(element, false);
  if (save === 'ask') return onThisDevice(`${key}:`);
  return save === 'host' ? withTheHost(element, key) : undefined;
}

/** The plan that was saved last, which is where somebody goes on. */
export async function latestOf(storage: PlanStorage): Promise<LoadedPlan | undefined> {
  const saved = await storage.list();
  const latest = saved.ok ? saved.value.find(({ state }) => state === 'ready') : undefined;
  const loaded = latest && (await storage.load(latest.id));
  return loaded?.ok ? loaded.value : undefined;
}

/** Each element has a shelf of its own: two planners with other names never meet. */
const onThisDevice = (shelf: string): PlanStorage =>
  createWebStorage({
    open: () => localStorage,
    events: () => globalThis as Window & typeof globalThis,
    shelf,
    ...systemContext(),
    readPlan,
  });

/** The page stores the plan, and says so by preventing the event. Otherwise the person hears that nothing was saved. */
const withTheHost = (element: HTMLElement, key: string): PlanStorage =>
  createHostStorage(
    {
      load: async () => undefined,
      save: async () => {
        if (tell(element, 'save', { key }, true))
          throw new Error('The page did not save the plan.');
        return {};
      },
    },
    { ...systemContext(), readPlan },
  );
