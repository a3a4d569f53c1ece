import * as z from 'zod/mini';
import type { FieldsOf, ValueOf } from './fields-of.js';
import { date, engagementType, flag, idIn, objectOf, text, words } from './kinds.js';

export const practiceFields = {
  /** Which way communication really goes. Types say how it should (L45-L69). */
  flow: z.optional(z.enum(['out', 'in', 'both', 'community-led'])),
  /** At which stage of the work people join. */
  stage: z.optional(z.enum(['framing', 'options', 'choosing', 'delivering', 'evaluating'])),
  /** What happens to what people say. */
  effect: z.optional(z.enum(['not-asked', 'considered', 'shapes', 'incorporated', 'implemented'])),
  /** Is there a clear way for people to say something? `inputRoute` says which. */
  route: z.optional(z.enum(['clear', 'none'])),
  /** How people can take part or be heard. */
  inputRoute: z.optional(text),
  /** How people’s time is paid for or valued. */
  payment: z.optional(text),
};

/** What is really done, as facts to compare with the promise. */
export interface Practice extends FieldsOf<typeof practiceFields> {}
const practice = objectOf<Practice>('practice', practiceFields);

const strengtheningFields = {
  /** Has anybody thought of it? */
  considered: z.optional(flag),
  /** What was chosen: to strengthen the offer, or to leave it. */
  choice: z.optional(text),
  /** Why that was chosen. */
  reason: z.optional(text),
};

/** Whether the offer could be strengthened (L33), what was chosen, and why. */
export interface Strengthening extends FieldsOf<typeof strengtheningFields> {}
const strengthening = objectOf<Strengthening>('strengthening', strengtheningFields);

const activityState = z.enum(['planned', 'under-way', 'done', 'stopped']);

/** Where the work on an activity stands. */
export type ActivityState = ValueOf<typeof activityState>;

export const activityFields = {
  /** Names it in this plan. Promises refer to it. */
  id: words,
  /** What people call it. Public, with the promise. */
  name: text,
  /** The type of engagement that was chosen for it (L43-L69); absent while none is. */
  engagementType: z.optional(engagementType),
  /** The ids of the communities that it is meant for. */
  communityIds: z.optional(z.array(idIn('communities'))),
  /** The id of the decision that it feeds into. */
  decisionId: z.optional(idIn('decisions')),
  /** What is really done. Findings hold the promise against it. */
  practice: z.optional(practice),
  /** The first day of it. */
  startsOn: z.optional(date),
  /** The last day of it. */
  endsOn: z.optional(date),
  /** Without one, it is planned. */
  state: z.optional(activityState),
  /** Whether a stronger offer was thought of (L33). */
  strengthening: z.optional(strengthening),
};

/** One piece of engagement work. Activities of one plan may use different types (L33). */
export interface Activity extends FieldsOf<typeof activityFields> {}
export const activity = objectOf<Activity>('activity', activityFields);
