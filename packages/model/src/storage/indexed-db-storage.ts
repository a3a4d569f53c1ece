import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import { createPlanStorage } from './create-plan-storage.js';
import type { PlanStorage, StorageContext } from './plan-storage.js';
import type { TextArea } from './text-area.js';

/** What is asked of a `BroadcastChannel`. */
export interface ChannelLike {
  /** Tells the other tabs. The kit sends the key of a text. */
  readonly postMessage: (message: unknown) => void;
  /** Begins to listen to other tabs. */
  readonly addEventListener: (type: 'message', listener: (event: MessageLike) => void) => void;
  /** Stops listening. */
  readonly removeEventListener: (type: 'message', listener: (event: MessageLike) => void) => void;
}

/** The part of a message that is read. */
export interface MessageLike {
  /** What another tab has sent. Anything but a text is passed over. */
  readonly data: unknown;
}

/** Where the database lies. */
export interface IndexedDbOptions extends StorageContext {
  /** Name of the database. */
  readonly name?: string;
  /** Tells other tabs, and hears from them: `() => new BroadcastChannel('engagement-kit')`, asked once, when needed. */
  readonly channel?: () => ChannelLike | undefined;
}

/**
 * Keeps plans in this browser’s IndexedDB, for long plans and many of them. A save takes a moment, so it
 * may not end when it starts while the page closes: save before. It touches nothing before it is asked.
 */
export function createIndexedDbStorage({
  name = 'engagement-kit',
  channel: openChannel,
  ...context
}: IndexedDbOptions): PlanStorage {
  let store: UseStore | undefined;
  let channel: ChannelLike | undefined;
  const others = (): ChannelLike | undefined => {
    channel ??= openChannel?.();
    return channel;
  };
  /** Opens the database when it is first needed, and again after opening has failed. */
  const opened = async <T>(work: (store: UseStore) => Promise<T>): Promise<T> => {
    store ??= createStore(name, 'plans');
    try {
      return await work(store);
    } catch (error) {
      store = undefined;
      throw error;
    }
  };
  const area: TextArea = {
    get: (key) => opened((plans) => get<string>(key, plans)),
    set: async (key, text) => {
      await opened((plans) => set(key, text, plans));
      others()?.postMessage(key);
    },
    delete: async (key) => {
      await opened((plans) => del(key, plans));
      others()?.postMessage(key);
    },
    keys: () => opened((plans) => keys<string>(plans)),
    subscribe: (listener) => {
      const hear = ({ data }: MessageLike): void => {
        if (typeof data === 'string') listener(data);
      };
      others()?.addEventListener('message', hear);
      return () => others()?.removeEventListener('message', hear);
    },
  };
  return createPlanStorage('browser', () => area, context);
}
