import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { date, flag, objectOf, text } from './kinds.js';

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

export const judgementFields = {
  /** How well it is met, in the organisation's own view. Absent while it is not judged. */
  value: z.optional(z.enum(['in-place', 'partly', 'not-in-place'])),
  /** Why it is judged so. */
  reason: z.optional(text),
  /** What communities say of the judgement, beside the organisation’s own. */
  communityView: z.optional(z.array(communityView)),
};

/** How well a standard is met. Not the same as work done: see `AnswerStatus`. */
export interface Judgement extends FieldsOf<typeof judgementFields> {}
export const judgement = objectOf<Judgement>('judgement', judgementFields);
