import * as z from 'zod/mini';
import type { FieldsOf } from '../plan/fields/fields-of.js';
import { judged } from '../plan/fields/judgement.js';
import { date, flag, idIn, text, words } from '../plan/fields/kinds.js';

/** The version of the file format, from 1. */
export const communityViewVersion = 1;

const viewAnswerFields = {
  /** The standard whose judgement it is about. */
  standardId: idIn('standards'),
  /** The judgement that they were asked about. */
  judged: z.optional(judged),
  /** Do they agree with it? Absent when they did not say. */
  agrees: z.optional(flag),
  /** What they say, in their own words. */
  view: z.optional(text),
};

/** What a community says of one judgement. */
export interface ViewAnswer extends FieldsOf<typeof viewAnswerFields> {}
const viewAnswer = z.looseObject(viewAnswerFields) as z.ZodMiniType<ViewAnswer>;

const isOnceEach = (answers: readonly ViewAnswer[]): boolean =>
  new Set(answers.map(({ standardId }) => standardId)).size === answers.length;

const communityViewFileFields = {
  /** Tells the file from any other. */
  format: z.literal('community-view'),
  /** The version of the file format, from 1. */
  formatVersion: z.number(),
  /** Names it: taken in twice, it is there once. */
  id: words,
  /** The plan that they were asked about. */
  planId: words,
  /** The group whose view it is, never a name. */
  who: words,
  /** The day on which they gave it. */
  on: date,
  /** What they say of each judgement. */
  answers: z.array(viewAnswer).check(z.refine(isOnceEach, 'onceEach')),
};

/** What a community says of a plan’s judgements, in a file of its own. `readCommunityView` reads it. */
export interface CommunityViewFile extends FieldsOf<typeof communityViewFileFields> {}

/** The file as a schema. It lets unknown fields through. */
export const communityViewFile = z.looseObject(
  communityViewFileFields,
) as z.ZodMiniType<CommunityViewFile>;
