import { depthLimit } from '../plan/json.js';

/** The longest text that is read, in characters, and the largest file, in bytes. */
export const textLimit = 20_000_000;

/** The longest file of a community’s view, in characters: some twenty pages of words. */
export const viewLimit = 100_000;

/** How many values, counted with all that is in them, are read at most. */
export const valueLimit = 300_000;

/** How many fields one object may have: browsers take seconds over an object of very many. */
export const fieldLimit = 5_000;

/** How much of anything a file may hold, and still be read. */
export const limits = {
  bytes: textLimit,
  values: valueLimit,
  fields: fieldLimit,
  levels: depthLimit,
} as const;
