import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { date, objectOf, place, text, words } from './kinds.js';

export const laterFields = {
  /** Names it in this plan: what it is about, so that one place is put off once. */
  id: words,
  /** What is to be answered, as its path in the plan: a field, a question, or a list that is still empty. */
  about: place,
  /** The day by which it is to be answered. */
  byWhen: z.optional(date),
  /** Why not now. */
  because: z.optional(text),
  /** The day on which it was put off. */
  since: date,
};

/** Something to answer later. It is open while nothing is answered there: see `openLater`. */
export interface Later extends FieldsOf<typeof laterFields> {}
export const later = objectOf<Later>('later', laterFields);
