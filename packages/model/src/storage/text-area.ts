/** A value now or later. */
export type Eventually<T> = T | Promise<T>;

/**
 * A place that keeps texts by key. Each `set` happens whole or not at all. Any member may throw:
 * the storage above turns that into words. Where all members answer at once, a save that is started
 * while a page closes still ends in time.
 */
export interface TextArea {
  readonly get: (key: string) => Eventually<string | undefined>;
  readonly set: (key: string, text: string) => Eventually<void>;
  readonly delete: (key: string) => Eventually<void>;
  readonly keys: () => Eventually<readonly string[]>;
  /** Tells of changes that somebody else made, by key; without a key, everything may differ. */
  readonly subscribe?: (listener: (key?: string) => void) => () => void;
}
