import * as z from 'zod/mini';
import { activity } from './activity.js';
import { answer } from './answer.js';
import { community } from './community.js';
import { decision } from './decision.js';
import { feedback } from './feedback.js';
import type { FieldsOf, ValueOf } from './fields-of.js';
import { judgement } from './judgement.js';
import { date, objectOf, text, words } from './kinds.js';
import { later } from './later.js';
import { promise } from './promise.js';
import { risk } from './risk.js';

const planStatus = z.enum(['draft', 'active', 'closed']);

/** Where the work stands as a whole. */
export type PlanStatus = ValueOf<typeof planStatus>;

export const planFactsFields = {
  /** What people call the plan. Never empty. */
  title: words,
  /** Whose plan it is. Public, with the promise. */
  organisation: z.optional(text),
  /** What the engagement is for. Stays inside the organisation. */
  summary: z.optional(text),
  /** A role or a team that leads the engagement. Stays inside the organisation. */
  lead: z.optional(text),
  /** Whom communities can ask. Public, with the promise. */
  contact: z.optional(text),
  /** Where the work stands as a whole. Nothing follows from it by itself. */
  status: planStatus,
  /** The day on which the plan is to be looked at again. */
  nextReviewOn: z.optional(date),
};

/** The plain facts of a plan that `plan.update` may change. */
export interface PlanFacts extends FieldsOf<typeof planFactsFields> {}
export const planFacts = objectOf<PlanFacts>('plan', planFactsFields);

const pinnedGuidanceFields = {
  /** Names the guidance: the `id` of its source. */
  id: text,
  /** The version of it. */
  version: text,
};

/** The guidance, and its version, that answers are given to. */
export interface PinnedGuidance extends FieldsOf<typeof pinnedGuidanceFields> {}

const ownFields = {
  ...planFactsFields,
  /** The guidance, and its version, that the answers were given to. */
  guidance: objectOf<PinnedGuidance>('pinnedGuidance', pinnedGuidanceFields),
};

/** What a plan says by itself, without what it lists. */
export interface OwnContent extends FieldsOf<typeof ownFields> {}
export const ownContent = objectOf<OwnContent>('plan', ownFields);

export const contentFields = {
  ...ownFields,
  /** The communities that are prioritised. */
  communities: z.array(community),
  /** The engagement work, piece by piece. */
  activities: z.array(activity),
  /** The decisions that the work feeds into. */
  decisions: z.array(decision),
  /** The public promises, drafts among them. */
  promises: z.array(promise),
  /** How and by when people hear what came of it (L135). */
  feedback: z.array(feedback),
  /** What could go wrong (L142, L143). */
  risks: z.array(risk),
  /** What is to be answered later, with by when and why. */
  later: z.array(later),
  /** Answers by question id. */
  answers: z.record(text, answer),
  /** Judgements by standard id. */
  judgements: z.record(text, judgement),
};

/** What a plan says: all that a named version keeps, and that restoring it brings back. */
export interface PlanContent extends FieldsOf<typeof contentFields> {}
