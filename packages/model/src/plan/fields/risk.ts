import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { date, objectOf, text, words } from './kinds.js';

export const riskFields = {
  /** Names it in this plan. */
  id: words,
  /** What could go wrong. */
  text,
  /** What is at risk: the project or trust (L142), safeguarding or wellbeing (L143). */
  kind: z.optional(z.enum(['project', 'trust', 'safeguarding', 'wellbeing'])),
  /** What is done about it. */
  mitigation: z.optional(text),
  /** A role or a team that looks after it. */
  owner: z.optional(text),
  /** The day by which something is done about it. */
  dueOn: z.optional(date),
  /** Without one, it is open. */
  state: z.optional(z.enum(['open', 'managed', 'happened', 'closed'])),
};

/** Something that could go wrong, and what is done about it (L142, L143). */
export interface Risk extends FieldsOf<typeof riskFields> {}
export const risk = objectOf<Risk>('risk', riskFields);
