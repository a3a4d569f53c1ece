import * as z from 'zod/mini';
import type { FieldsOf } from './fields-of.js';
import { flag, objectOf, text, words } from './kinds.js';

const fixedPointFields = {
  /** What is fixed. */
  text,
  /** Why it is. */
  reason: z.optional(text),
};

/** What people cannot influence about a decision, and why. */
export interface FixedPoint extends FieldsOf<typeof fixedPointFields> {}
const fixedPoint = objectOf<FixedPoint>('fixedPoint', fixedPointFields);

export const decisionFields = {
  /** Names it in this plan. Activities refer to it. */
  id: words,
  /** What is to be decided. */
  text,
  /** Who has the last word. */
  madeBy: z.optional(z.enum(['organisation', 'shared', 'community'])),
  /** Was it made before anybody was asked? */
  alreadyMade: z.optional(flag),
  /** What people can still influence. */
  open: z.optional(z.array(text)),
  /** What people cannot influence, and why. */
  fixed: z.optional(z.array(fixedPoint)),
};

/** A decision that an activity feeds into: what is still open, what is fixed and why. */
export interface Decision extends FieldsOf<typeof decisionFields> {}
export const decision = objectOf<Decision>('decision', decisionFields);
