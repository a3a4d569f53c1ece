import * as z from 'zod/mini';
import type { FieldsOf, ValueOf } from './fields-of.js';
import { date, idIn, objectOf, text, words } from './kinds.js';

const earlierFeedbackFields = {
  /** When it was changed. */
  on: date,
  /** Who was to hear back. */
  audience: z.optional(text),
  /** How they were to hear. */
  how: z.optional(text),
  /** The day by which they were to hear. */
  dueOn: z.optional(date),
  /** Why it was changed. Public, with the promise. */
  reason: z.optional(text),
  /** When the community was told; absent as long as it was not. */
  communityToldOn: z.optional(date),
};

/** A commitment to feed back as it was until it was changed. */
export interface EarlierFeedback extends FieldsOf<typeof earlierFeedbackFields> {}
const earlierFeedback = objectOf<EarlierFeedback>('earlierFeedback', earlierFeedbackFields);

const feedbackState = z.enum(['planned', 'done', 'changed', 'withdrawn']);

/** Where a commitment to feed back stands. */
export type FeedbackState = ValueOf<typeof feedbackState>;

export const feedbackFields = {
  /** Names it in this plan. */
  id: words,
  /** The id of the promise that it belongs to. In a file from elsewhere, it may name nothing. */
  promiseId: idIn('promises'),
  /** Who hears back (L135). Public, with the promise. */
  audience: z.optional(text),
  /** How they hear (L135). Public, with the promise. */
  how: z.optional(text),
  /** The day by which they hear (L135). Public, with the promise. */
  dueOn: z.optional(date),
  /** What could make it late. Public, with the promise. */
  possibleDelay: z.optional(text),
  /** Without one, feedback is planned. That it is late is computed, never stored. */
  state: z.optional(feedbackState),
  /** Why it was changed or withdrawn, or why it is late. */
  reason: z.optional(text),
  /** What was heard from people. */
  heard: z.optional(text),
  /** What was decided or changed because of it. */
  decided: z.optional(text),
  /** Why that was decided, or why nothing was. */
  why: z.optional(text),
  /** The day on which people heard. */
  deliveredOn: z.optional(date),
  /** What had been said before it was changed, oldest first. Only ever added to. */
  earlier: z.optional(z.array(earlierFeedback)),
};

/** How and by when people hear what came of what they said (L33, L135). */
export interface Feedback extends FieldsOf<typeof feedbackFields> {}
export const feedback = objectOf<Feedback>('feedback', feedbackFields);
