import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { date, flag, objectOf, text, words } from './kinds.js';

/** How well a standard is met. */
export const judged = z.enum(['in-place', 'partly', 'not-in-place']);

const communityViewFields = {
  /** A group or a role, never a name. */
  who: text,
  /** What they say, in their own words. */
  view: z.optional(text),
  /** Do they agree with the judgement? Absent when they did not say. */
  agrees: z.optional(flag),
  /** The day on which they said so. */
  on: z.optional(date),
};

/** What a community says of a judgement. `who` is a group or a role, never a name. */
export interface CommunityView extends FieldsOf<typeof communityViewFields> {}
const communityView = objectOf<CommunityView>('communityView', communityViewFields);

const givenViewFields = {
  /** Names it. Taken in twice, it is there once. */
  id: words,
  /** The group whose view it is, never a name. */
  who: words,
  /** What they say, in their own words. */
  view: z.optional(text),
  /** Do they agree with the judgement? Absent when they did not say. */
  agrees: z.optional(flag),
  /** The day on which they gave it. */
  on: date,
  /** The judgement that they were asked about. It may be another by now. */
  judged: z.optional(judged),
  /** The day on which somebody took it off. It stays in the plan, with the reason, and counts no more. */
  takenOffOn: z.optional(date),
  /** Why it was taken off. */
  takenOffBecause: z.optional(words),
};

/** What a community says of a judgement in a file of its own. It stays as it came: no command changes its words. */
export interface GivenView extends FieldsOf<typeof givenViewFields> {}
const givenView = objectOf<GivenView>('givenView', givenViewFields);

export const judgementFields = {
  /** How well it is met, in the organisation's own view. Absent while it is not judged. */
  value: z.optional(judged),
  /** Why it is judged so. */
  reason: z.optional(text),
  /** What communities say of the judgement, beside the organisation’s own, as somebody wrote it down. */
  communityView: z.optional(z.array(communityView)),
  /** What communities say of it in files of their own, in the order in which they came. */
  givenViews: z.optional(z.array(givenView)),
};

/** How well a standard is met. Not the same as work done: see `AnswerStatus`. */
export interface Judgement extends FieldsOf<typeof judgementFields> {}
export const judgement = objectOf<Judgement>('judgement', judgementFields);
