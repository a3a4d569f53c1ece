import * as z from 'zod/mini';
import type { FieldsOf, ValueOf } from './fields-of.js';
import { date, flag, instant, objectOf, text } from './kinds.js';

const evidenceFields = {
  /** What it is, in words for a link. */
  label: text,
  /** An address, or words that say where it is. */
  url: z.optional(text),
  /** The day that it is from. */
  on: z.optional(date),
  /** May it be shown outside the organisation? */
  public: z.optional(flag),
};

/** Something that shows an answer to be so. */
export interface Evidence extends FieldsOf<typeof evidenceFields> {}
const evidence = objectOf<Evidence>('evidence', evidenceFields);

const answerStatus = z.enum(['not-started', 'in-progress', 'answered', 'not-applicable']);

/** Where the work on a question stands. It says nothing of how well it is answered. */
export type AnswerStatus = ValueOf<typeof answerStatus>;

export const answerFields = {
  /** Where the work on it stands. Without one, it is not started. */
  status: z.optional(answerStatus),
  /** Why the question does not apply. Asked for when the status is `not-applicable`. */
  reason: z.optional(text),
  /** The answer itself, in the words of the people who plan. */
  notes: z.optional(text),
  /** What shows the answer to be so. */
  evidence: z.optional(z.array(evidence)),
  /** A role or a team that answers it. */
  owner: z.optional(text),
  /** The day by which it is to be answered. */
  dueOn: z.optional(date),
  /** When a command last changed the answer. */
  updatedAt: z.optional(instant),
  /** The question's words have changed since, so the answer needs another look. */
  checkAgain: z.optional(flag),
};

/** The answer to one question of the standards. */
export interface Answer extends FieldsOf<typeof answerFields> {}
export const answer = objectOf<Answer>('answer', answerFields);
