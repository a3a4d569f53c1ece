import { createPlanStorage } from './create-plan-storage.js';
import type { PlanStorage, StorageContext } from './plan-storage.js';
import type { TextArea } from './text-area.js';

/** Texts in memory, which several storages may share as tabs share a browser. */
export interface MemoryArea {
  /** A view of the texts that hears what the others change. */
  readonly open: () => TextArea;
}

/** A place for texts that is gone when the page is. */
export function createMemoryArea(texts: Map<string, string> = new Map()): MemoryArea {
  const listeners = new Map<object, Set<(key?: string) => void>>();
  return {
    open: () => {
      const mine = new Set<(key?: string) => void>();
      const me = {};
      listeners.set(me, mine);
      const tell = (key: string): void => {
        for (const [who, theirs] of listeners) {
          if (who !== me) for (const listener of theirs) listener(key);
        }
      };
      return {
        get: (key) => texts.get(key),
        set: (key, text) => {
          texts.set(key, text);
          tell(key);
        },
        delete: (key) => {
          texts.delete(key);
          tell(key);
        },
        keys: () => [...texts.keys()],
        subscribe: (listener) => {
          mine.add(listener);
          return () => mine.delete(listener);
        },
      };
    },
  };
}

/** Keeps plans in memory: for the first steps of a tool, for tests, and for several views of one page. */
export function createMemoryStorage(
  context: StorageContext,
  memory: MemoryArea = createMemoryArea(),
): PlanStorage {
  const area = memory.open();
  return createPlanStorage('memory', () => area, context);
}
