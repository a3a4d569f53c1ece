import { expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from './indexed-db-storage.js';
import type { PlanStorage } from './plan-storage.js';
import { plan, storageContext } from './storage.fixtures.js';
import { createWebStorage } from './web-storage.js';

it('is made where there is no browser, and asks for one when somebody listens', () => {
  const window = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const events = vi.fn(() => window);
  const open = vi.fn(() => null);
  const storage = createWebStorage({ open, events, ...storageContext() });
  expect(open).not.toHaveBeenCalled();
  expect(events).not.toHaveBeenCalled();
  storage.subscribe(() => {})();
  expect(events).toHaveBeenCalledTimes(1);
  expect(window.addEventListener).toHaveBeenCalledTimes(1);
  expect(window.removeEventListener.mock.calls).toEqual(window.addEventListener.mock.calls);
});

it('opens one channel for IndexedDB, when somebody listens', () => {
  const one = { postMessage: vi.fn(), addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const channel = vi.fn(() => one);
  const storage = createIndexedDbStorage({ channel, ...storageContext() });
  expect(channel).not.toHaveBeenCalled();
  storage.subscribe(() => {})();
  storage.subscribe(() => {})();
  expect(channel).toHaveBeenCalledTimes(1);
  expect(one.removeEventListener).toHaveBeenCalledTimes(2);
});

it('keeps the plans of one shelf apart from those of others, also when other tabs save', async () => {
  const texts = new Map<string, string>();
  const area = {
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  const listeners: ((event: { key: string | null }) => void)[] = [];
  const events = () => ({
    addEventListener: (_: string, listen: (event: { key: string | null }) => void) =>
      void listeners.push(listen),
    removeEventListener: () => {},
  });
  const on = (shelf?: string) =>
    createWebStorage({ open: () => area, events, ...storageContext(), ...(shelf && { shelf }) });
  const [whole, one, other] = [on(), on('one:'), on('other:')];
  await one.save(plan);

  const titles = async (storage: PlanStorage) => {
    const listed = await storage.list();
    return listed.ok && listed.value.map(({ title }) => title);
  };
  expect(await titles(one)).toEqual([plan.title]);
  expect(await titles(other)).toEqual([]);
  expect(await titles(whole)).toEqual([]);

  const [heard, unheard] = [vi.fn(), vi.fn()];
  one.subscribe(heard);
  other.subscribe(unheard);
  for (const listen of listeners) listen({ key: [...texts.keys()][0] ?? null });
  expect(heard).toHaveBeenCalledWith({ id: plan.id });
  expect(unheard).not.toHaveBeenCalled();
  for (const listen of listeners) listen({ key: null });
  expect(unheard).toHaveBeenCalledWith({});
});
