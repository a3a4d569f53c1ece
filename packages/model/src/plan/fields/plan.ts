import * as z from 'zod/mini';
import type { ListName, RecordName } from '../lists.js';
import { activity } from './activity.js';
import { answer } from './answer.js';
import { community } from './community.js';
import { contentFields, type PlanContent } from './content.js';
import { decision } from './decision.js';
import { feedback } from './feedback.js';
import type { FieldsOf } from './fields-of.js';
import { judgement } from './judgement.js';
import { instant, objectOf, text, words } from './kinds.js';
import { later } from './later.js';
import { promise } from './promise.js';
import { risk } from './risk.js';

export const dismissalFields = {
  /** The finding's id. */
  id: words,
  /** The rule that had found it. */
  ruleId: text,
  /** What the finding is about: the place in the plan. */
  about: z.array(text),
  /** A fingerprint of the facts that the finding rested on. */
  fingerprint: text,
  /** Why, in the words of whoever set it aside. Never empty. */
  reason: words,
  /** When it was set aside. */
  at: instant,
  /** Who set it aside: the `actor` of the command’s context. */
  by: z.optional(text),
};

/** A finding that somebody set aside. It holds as long as what the finding rests on stays the same. */
export interface Dismissal extends FieldsOf<typeof dismissalFields> {}
const dismissal = objectOf<Dismissal>('dismissal', dismissalFields);

const versionFields = {
  /** Names it in this plan. */
  id: words,
  /** What somebody called it. */
  name: words,
  /** When it was saved. */
  at: instant,
  /** Who saved it. */
  by: z.optional(text),
  /** The plan's content at that time. */
  content: objectOf<PlanContent>('plan', contentFields),
};

/** A state of the plan that somebody gave a name. */
export interface PlanVersion extends FieldsOf<typeof versionFields> {}
const version = objectOf<PlanVersion>('version', versionFields);

const eventEditFields = {
  /** Where in the changed fields: `['notes']`, `['evidence', 2, 'label']`. */
  path: z.array(z.union([text, z.number()])),
  /** Of a text: where each passage begins that differs, as the text is now, what stood there, and what does. */
  passages: z.optional(z.array(z.readonly(z.tuple([z.number(), text, text])))),
  /** Of anything else: what stood there, absent when nothing did. */
  before: z.optional(z.unknown()),
  /** Of anything else: what stands there now, absent when it was removed. */
  after: z.optional(z.unknown()),
};

/** One difference in a field that is too long to be stored whole with every change. */
export interface EventEdit extends FieldsOf<typeof eventEditFields> {}
const eventEdit = objectOf<EventEdit>('event', eventEditFields);

const eventFields = {
  /** When it happened; for typing, when the first letter was changed. */
  at: instant,
  /** The `actor` of the command’s context. */
  by: z.optional(text),
  /** The command that caused it, `answer.update`. */
  what: text,
  /** Where in the plan: `['answers', 'define-purpose.1']`. */
  path: z.array(z.union([text, z.number()])),
  /** The changed fields as they were, absent when nothing was there. */
  before: z.optional(z.unknown()),
  /** The changed fields as they are now, absent when they were removed. */
  after: z.optional(z.unknown()),
  /** Of long fields, what differs. They stand here in place of `before` and `after`: see `eventFields`. */
  edits: z.optional(z.array(eventEdit)),
};

/** One entry of the history: what changed, when, from what to what. */
export interface PlanEvent extends FieldsOf<typeof eventFields> {}

export const planFields = {
  /** Tells a plan file from any other. */
  format: z.literal('engagement-plan'),
  /** The version of the file format, from 1. */
  formatVersion: z.number(),
  /** Names it among all plans. A copy gets another. */
  id: words,
  /** When it was made. */
  created: instant,
  /** When a command last changed anything. */
  updated: instant,
  ...contentFields,
  /** Findings that somebody set aside, with the reason. */
  dismissals: z.array(dismissal),
  /** States of the plan that somebody gave a name, oldest first. */
  versions: z.array(version),
  /** What happened to this plan, oldest first. Only ever added to. */
  history: z.array(objectOf<PlanEvent>('event', eventFields)),
};

/** A plan of engagement: one record in one file, held by the person who owns it. */
export interface Plan extends FieldsOf<typeof planFields> {}

/**
 * The plan file as a schema, for JSON Schema and for checks of one's own. It lets unknown fields through.
 * To read a file use `readPlan`, which also guards against hostile ones and explains what it finds.
 */
export const planSchema = objectOf<Plan>('plan', planFields);

/** What stands in each list of a plan, and at each id of its answers and judgements. */
export const things = {
  communities: community,
  decisions: decision,
  activities: activity,
  promises: promise,
  feedback,
  risks: risk,
  later,
  answers: answer,
  judgements: judgement,
  dismissals: dismissal,
  versions: version,
} satisfies Readonly<Record<ListName | RecordName, z.ZodMiniType>>;
