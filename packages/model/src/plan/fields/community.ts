import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { objectOf, text, words } from './kinds.js';

export const communityFields = {
  /** Names it in this plan. Activities refer to it. */
  id: words,
  /** What the community is called, by itself where that is known. */
  name: text,
  /** Why this community, rather than others. */
  whyPrioritised: z.optional(text),
  /** What people need so that they can take part. */
  accessNeeds: z.optional(text),
  /** What people need so that taking part does them no harm. */
  safetyNeeds: z.optional(text),
  /** How partners were chosen to work with (L114). */
  howChosen: z.optional(text),
  /** Who does not have a seat at the table yet (L115). */
  notYetReached: z.optional(text),
};

/** A community that is prioritised. Groups only: nobody's name belongs here. */
export interface Community extends FieldsOf<typeof communityFields> {}
export const community = objectOf<Community>('community', communityFields);
