import { createPlanStorage } from './create-plan-storage.js';
import type { PlanStorage, StorageContext } from './plan-storage.js';
import type { TextArea } from './text-area.js';

/** What is asked of `localStorage` or `sessionStorage`. */
export interface WebStorageLike {
  /** How many texts there are. */
  readonly length: number;
  /** The key at this place, from 0, or `null`. */
  readonly key: (index: number) => string | null;
  /** The text under this key, or `null`. */
  readonly getItem: (key: string) => string | null;
  /** Puts a text under a key. Throws when there is no room. */
  readonly setItem: (key: string, text: string) => void;
  /** Takes a text away. */
  readonly removeItem: (key: string) => void;
}

/** What is asked of the window: the event that tells of other tabs. */
export interface StorageEventsLike {
  /** Begins to listen to other tabs. */
  readonly addEventListener: (type: 'storage', listener: (event: StorageEventLike) => void) => void;
  /** Stops listening. */
  readonly removeEventListener: (
    type: 'storage',
    listener: (event: StorageEventLike) => void,
  ) => void;
}

/** The part of a storage event that is read. */
export interface StorageEventLike {
  /** The key that changed; `null` when all was cleared. */
  readonly key: string | null;
}

/** Where web storage lies. */
export interface WebStorageOptions extends StorageContext {
  /** Opens the storage: `() => localStorage`. It is asked each time, since asking may throw. */
  readonly open: () => WebStorageLike | null | undefined;
  /**
   * Tells of other tabs: `() => window`, asked when somebody begins to listen. Without it, their changes come in with
   * the next save.
   */
  readonly events?: () => StorageEventsLike;
  /** Keeps these plans apart from all others of the site: it begins the key of each text. */
  readonly shelf?: string;
}

/**
 * Keeps plans in this browser’s web storage, about five million characters for the whole site.
 * It touches nothing before it is asked to load, list or save, so a module may make it that also runs on a server.
 */
export const createWebStorage = ({
  open,
  events,
  shelf = '',
  ...context
}: WebStorageOptions): PlanStorage =>
  createPlanStorage('browser', () => areaOf({ open, events, shelf }), context);

function areaOf({
  open,
  events,
  shelf,
}: Pick<WebStorageOptions, 'open' | 'events'> & { readonly shelf: string }): TextArea {
  const storage = (): WebStorageLike => {
    const found = open();
    if (found) return found;
    throw Object.assign(new Error('There is no storage.'), { name: 'SecurityError' });
  };
  return {
    get: (key) => storage().getItem(shelf + key) ?? undefined,
    set: (key, text) => storage().setItem(shelf + key, text),
    delete: (key) => storage().removeItem(shelf + key),
    keys: () => {
      const found = storage();
      const keys = Array.from({ length: found.length }, (_, index) => found.key(index) ?? '');
      return keys.filter((key) => key.startsWith(shelf)).map((key) => key.slice(shelf.length));
    },
    subscribe: (listener) => {
      const hear = ({ key }: StorageEventLike): void => {
        if (key === null) listener();
        else if (key.startsWith(shelf)) listener(key.slice(shelf.length));
      };
      const page = events?.();
      page?.addEventListener('storage', hear);
      return () => page?.removeEventListener('storage', hear);
    },
  };
}
