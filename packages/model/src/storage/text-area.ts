/** A value now or later. */
export type Eventually<T> = T | Promise<T>;

/**
 * A place that keeps texts by key. Each `set` happens whole or not at all. Any member may throw:
 * the storage above turns that into words. Where all members answer at once, a save that is started
 * while a page closes still ends in time.
 */
export interface TextArea {
  /** The text under this key; nothing when there is none. */
  readonly get: (key: string) => Eventually<string | undefined>;
  /** Puts a text under a key, in place of what was there. */
  readonly set: (key: string, text: string) => Eventually<void>;
  /** Takes a text away. No matter when there is none. */
  readonly delete: (key: string) => Eventually<void>;
  /** Every key, also those of others. */
  readonly keys: () => Eventually<readonly string[]>;
  /** Tells of changes that somebody else made, by key; without a key, everything may differ. */
  readonly subscribe?: (listener: (key?: string) => void) => () => void;
}
