import { expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from './indexed-db-storage.js';
import { storageContext } from './storage.fixtures.js';
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
