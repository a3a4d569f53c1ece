import * as z from 'zod/mini';
import type { EngagementTypeId } from '../guidance/guidance.js';
import { isIsoDate } from '../iso-date.js';

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
  checkAgain: z.optional(z.boolean()),
});

const judgement = z.looseObject({
  value: z.optional(z.enum(['in-place', 'partly', 'not-in-place'])),
  reason: optionalText,
  communityView: z.optional(
    z.array(
      z.looseObject({
        who: text,
        view: optionalText,
        agrees: z.optional(z.boolean()),
        on: optionalDate,
      }),
    ),
  ),
});

const community = z.looseObject({
  id: words,
  name: text,
  whyPrioritised: optionalText,
  accessNeeds: optionalText,
  safetyNeeds: optionalText,
  howChosen: optionalText,
  notYetReached: optionalText,
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
  communityIds: z.optional(z.array(text)),
  decisionId: optionalText,
  practice: z.optional(practice),
  startsOn: optionalDate,
  endsOn: optionalDate,
  state: z.optional(z.enum(['planned', 'under-way', 'done', 'stopped'])),
  strengthening: z.optional(
    z.looseObject({
      considered: z.optional(z.boolean()),
      choice: optionalText,
      reason: optionalText,
    }),
  ),
});

const decision = z.looseObject({
  id: words,
  text,
  madeBy: z.optional(z.enum(['organisation', 'shared', 'community'])),
  alreadyMade: z.optional(z.boolean()),
  open: z.optional(z.array(text)),
  fixed: z.optional(z.array(z.looseObject({ text, reason: optionalText }))),
});

const promiseWords = z.looseObject({ engagementType, localExplanation: optionalText });

const promise = z.looseObject({
  id: words,
  activityIds: z.array(text),
  engagementType,
  madeOn: optionalDate,
  shownWhere: optionalText,
  localExplanation: optionalText,
  changes: z.optional(
    z.array(
      z.looseObject({
        on: date,
        from: z.optional(promiseWords),
        to: z.optional(promiseWords),
        reason: optionalText,
        communityToldOn: optionalDate,
      }),
    ),
  ),
});

const feedback = z.looseObject({
  id: words,
  promiseId: text,
  audience: optionalText,
  how: optionalText,
  dueOn: optionalDate,
  possibleDelay: optionalText,
  state: z.optional(z.enum(['planned', 'done', 'changed', 'withdrawn'])),
  reason: optionalText,
  heard: optionalText,
  decided: optionalText,
  why: optionalText,
  deliveredOn: optionalDate,
  earlier: z.optional(
    z.array(
      z.looseObject({
        on: date,
        audience: optionalText,
        how: optionalText,
        dueOn: optionalDate,
      }),
    ),
  ),
});

const risk = z.looseObject({
  id: words,
  text,
  kind: z.optional(z.enum(['project', 'trust', 'safeguarding', 'wellbeing'])),
  mitigation: optionalText,
  owner: optionalText,
  dueOn: optionalDate,
  state: z.optional(z.enum(['open', 'managed', 'happened', 'closed'])),
});

const dismissal = z.looseObject({
  id: words,
  ruleId: text,
  about: z.array(text),
  fingerprint: text,
  reason: words,
  at: instant,
  by: optionalText,
});

const event = z.looseObject({
  at: instant,
  by: optionalText,
  what: text,
  path: z.array(z.union([text, z.number()])),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});

const content = {
  title: words,
  organisation: optionalText,
  summary: optionalText,
  lead: optionalText,
  contact: optionalText,
  status: z.enum(['draft', 'active', 'closed']),
  nextReviewOn: optionalDate,
  guidance: z.looseObject({ id: text, version: text }),
  communities: z.array(community),
  activities: z.array(activity),
  decisions: z.array(decision),
  promises: z.array(promise),
  feedback: z.array(feedback),
  risks: z.array(risk),
  answers: z.record(text, answer),
  judgements: z.record(text, judgement),
};

const version = z.looseObject({
  id: words,
  name: words,
  at: instant,
  by: optionalText,
  content: z.looseObject(content),
});

/**
 * The plan file as a schema, for JSON Schema and for checks of one's own. It lets unknown fields through.
 * To read a file use `readPlan`, which also guards against hostile ones and explains what it finds.
 */
export const planSchema = z.looseObject({
  format: z.literal('engagement-plan'),
  formatVersion: z.number(),
  id: words,
  created: instant,
  updated: instant,
  ...content,
  dismissals: z.array(dismissal),
  versions: z.array(version),
  history: z.array(event),
});

function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
