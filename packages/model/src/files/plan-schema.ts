import * as z from 'zod/mini';
import type { EngagementTypeId } from '../guidance/guidance.js';
import { isIsoDate } from '../plan/check.js';

const text = z.string();
const optionalText = z.optional(text);
const date = z.string().check(z.refine(isIsoDate, 'a date like 2026-06-04'));
const instant = z.string().check(z.refine(isInstant, 'an instant like 2026-06-04T08:03:00.000Z'));
const optionalDate = z.optional(date);
const words = z.string().check(z.refine((value) => value.trim() !== '', 'words'));
const engagementType = z.optional(text as z.ZodMiniType<EngagementTypeId, EngagementTypeId>);

const evidence = z.looseObject({
  label: text,
  url: optionalText,
  on: optionalDate,
  public: z.optional(z.boolean()),
});

const answer = z.looseObject({
  status: z.optional(z.enum(['not-started', 'in-progress', 'answered', 'not-applicable'])),
  reason: optionalText,
  notes: optionalText,
  evidence: z.optional(z.array(evidence)),
  owner: optionalText,
  dueOn: optionalDate,
  updatedAt: z.optional(instant),
});

const practice = z.looseObject({
  flow: z.optional(z.enum(['out', 'in', 'both', 'community-led'])),
  stage: z.optional(z.enum(['framing', 'options', 'choosing', 'delivering', 'evaluating'])),
  inputRoute: optionalText,
  payment: optionalText,
});

const activity = z.looseObject({
  id: words,
  name: text,
  engagementType,
  decisionId: optionalText,
  practice: z.optional(practice),
  startsOn: optionalDate,
  endsOn: optionalDate,
});

const decision = z.looseObject({
  id: words,
  text,
  madeBy: z.optional(z.enum(['organisation', 'shared', 'community'])),
  alreadyMade: z.optional(z.boolean()),
  open: z.optional(z.array(text)),
  fixed: z.optional(z.array(z.looseObject({ text, reason: optionalText }))),
});

const promise = z.looseObject({
  id: words,
  activityIds: z.array(text),
  engagementType,
  madeOn: optionalDate,
  shownWhere: optionalText,
  localExplanation: optionalText,
});

const feedback = z.looseObject({
  id: words,
  promiseId: text,
  audience: optionalText,
  how: optionalText,
  dueOn: optionalDate,
  possibleDelay: optionalText,
});

const event = z.looseObject({
  at: instant,
  by: optionalText,
  what: text,
  path: z.array(z.union([text, z.number()])),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});

/**
 * The plan file as a schema, for JSON Schema and for checks of one's own. It lets unknown fields through.
 * To read a file use `readPlan`, which also guards against hostile ones and explains what it finds.
 */
export const planSchema = z.looseObject({
  format: z.literal('engagement-plan'),
  formatVersion: z.number(),
  id: words,
  title: words,
  organisation: optionalText,
  summary: optionalText,
  lead: optionalText,
  contact: optionalText,
  status: z.enum(['draft', 'active', 'closed']),
  created: instant,
  updated: instant,
  nextReviewOn: optionalDate,
  guidance: z.looseObject({ id: text, version: text }),
  activities: z.array(activity),
  decisions: z.array(decision),
  promises: z.array(promise),
  feedback: z.array(feedback),
  answers: z.record(text, answer),
  history: z.array(event),
});

function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
