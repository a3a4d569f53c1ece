import * as z from 'zod/mini';
import type { EngagementTypeId } from '../../guidance/guidance.js';
import type { FieldsOf } from './fields-of.js';
import { date, engagementType, idIn, objectOf, text, words } from './kinds.js';

const coveredActivityFields = {
  /** The id that the activity had. It may be gone by now. */
  id: z.optional(text),
  /** The name that it had then. */
  name: text,
};

/** An activity that a promise covered, by the name that people knew. */
export interface CoveredActivity extends FieldsOf<typeof coveredActivityFields> {}
const coveredActivity = objectOf<CoveredActivity>('coveredActivity', coveredActivityFields);

const promiseWordsFields = {
  /** The type whose published promise is made. A past one may be a type that the guidance no longer names. */
  engagementType: z.optional(text as z.ZodMiniType<EngagementTypeId>),
  /** The organisation's own words beside it. */
  localExplanation: z.optional(text),
  /** What it covers. */
  activities: z.optional(z.array(coveredActivity)),
  /** The day on which it was made. In a change, a promise that lost this day was taken back. */
  madeOn: z.optional(date),
};

/** What is promised: the type, whose words are published, the words beside it, and for what. */
export interface PromiseWords extends FieldsOf<typeof promiseWordsFields> {}
const promiseWords = objectOf<PromiseWords>('promiseWords', promiseWordsFields);

const promiseChangeFields = {
  /** The day of the change. */
  on: date,
  /** What was promised until then, as far as it differs. */
  from: z.optional(promiseWords),
  /** What is promised since then, as far as it differs. */
  to: z.optional(promiseWords),
  /** Why it changed. Public, with the promise. */
  reason: z.optional(text),
  /** When the community was told; absent as long as it was not. */
  communityToldOn: z.optional(date),
};

/** One change to a promise that had been made. */
export interface PromiseChange extends FieldsOf<typeof promiseChangeFields> {}
const promiseChange = objectOf<PromiseChange>('promiseChange', promiseChangeFields);

const otherFormFields = {
  /** What it is, in its own language: `Easy Read`, `Cymraeg`. */
  label: text,
  /** BCP 47 tag of its language, where that is another. */
  language: z.optional(text),
  /** An address, or words that say where it is. */
  address: z.optional(text),
};

/** The promise in another form that people made: Easy Read, a translation, a recording. Never a machine’s. */
export interface OtherForm extends FieldsOf<typeof otherFormFields> {}
export const otherForm = objectOf<OtherForm>('otherForm', otherFormFields);

export const promiseFields = {
  /** Names it in this plan. Commitments to feed back refer to it. */
  id: words,
  /** The ids of the activities that it is made for. In a file from elsewhere, one may name nothing. */
  activityIds: z.array(idIn('activities')),
  /** Set when the promise is made. Until then the promise follows its first activity's type. */
  engagementType: z.optional(engagementType),
  /** The day on which it was made; absent while it is a draft. */
  madeOn: z.optional(date),
  /** The day on which a promise that had been made was taken back. It stays: people were told of it. */
  withdrawnOn: z.optional(date),
  /** Where communities could see it. */
  shownWhere: z.optional(text),
  /** The web address at which everybody can read it. Public; a poster carries it as a QR code. */
  publicAddress: z.optional(text),
  /** The promise in other forms that people made. Public, with the promise. */
  otherForms: z.optional(z.array(otherForm)),
  /** The organisation's own plain words, shown beside the promise, never in its place. */
  localExplanation: z.optional(text),
  /** How the promise changed after it was made, oldest first. Only ever added to. */
  changes: z.optional(z.array(promiseChange)),
};

/** A public promise that the organisation makes for some activities. */
export interface PromiseRecord extends FieldsOf<typeof promiseFields> {}
export const promise = objectOf<PromiseRecord>('promise', promiseFields);
