import {
  defineMessages,
  type FilledThing,
  type fieldWords,
  type MessageSet,
  type PlanValue,
  planValueWords,
} from '@engagement-kit/model';

/** The names of fields, which are the model’s. */
export type FieldWords = (typeof fieldWords)['messages'];

/** Help for some fields of each thing, by their names. */
export type Hints = {
  readonly [Thing in FilledThing]?: { readonly [Name in keyof FieldWords[Thing]]?: string };
};

const hints = {
  plan: {
    title: 'What your team calls it',
    organisation: 'Shown with the promise',
    summary: 'Stays inside the organisation',
    lead: 'A role or a team, not a person’s name',
    contact: 'A team’s address or number, not a person’s. Shown with the promise',
  },
  community: {
    name: 'A group, never a person. Use the name that people use themselves',
    whyPrioritised: 'For example, what data or local knowledge shows',
    accessNeeds: 'Times, places, languages, formats, costs',
    safetyNeeds: 'What keeps taking part from doing harm',
  },
  activity: {
    name: 'In words that people outside your team use. Shown with the promise',
    communityIds: 'From the communities of this plan',
  },
  practice: {
    inputRoute: 'Where and when, and another way for those who cannot come',
    payment: 'Pay, vouchers, fares, childcare, training, references',
  },
  decision: {
    text: 'For example, where and when clinics are held',
    open: 'What people can still influence',
    fixed: 'Limits that people should know, each with its reason',
  },
  promise: {
    localExplanation: 'Shown beside the published promise, never in its place',
    shownWhere: 'For example, a page of your site or a notice',
    publicAddress: 'Begins with https://. A poster carries it as a QR code',
    otherForms: 'Easy Read, translations, recordings that people made. Never a machine’s',
  },
  otherForm: {
    label: 'In its own language: Easy Read, Cymraeg',
    language: 'Its tag, where it is another: cy, pl, ur',
    address: 'An address, or words: at the family hub',
  },
  feedback: {
    dueOn: 'A day that you can keep',
    possibleDelay: 'Say it now, so that nobody is surprised',
  },
  risk: { owner: 'A role or a team, not a person’s name' },
  later: { because: 'For example, whom you wait for' },
  communityView: { who: 'A group or a role, never a person’s name' },
} satisfies Hints;

/** A language says all that are said in English. */
type HintsLike<English> = {
  readonly [Thing in keyof English]: { readonly [Name in keyof English[Thing]]: string };
};

/** The words of fields, beside their names, which are the model’s. */
export interface PlanFieldsMessages {
  readonly hints: HintsLike<typeof hints>;
  /** The values that are picked. */
  readonly values: Readonly<Record<PlanValue, string>>;
  /** The choice that says nothing. */
  readonly notSaid: string;
  /** Where a list to pick from is empty. */
  readonly nothingToPick: string;
  /** What has no name yet; `{number}` counts within its list. */
  readonly unnamed: string;
  readonly promiseFor: string;
  /** One of several entries: `{label}`, `{number}`. */
  readonly entry: string;
  /** Words of the buttons, and their names, which say of what. */
  readonly add: string;
  readonly addEntry: string;
  readonly remove: string;
  readonly removeEntry: string;
  readonly notADay: string;
  /** Putting an answer off; `{label}` is the field or the question. */
  readonly later: {
    readonly put: string;
    readonly putName: string;
    readonly putOff: string;
    readonly putOffUntil: string;
    readonly because: string;
    readonly back: string;
    readonly backName: string;
  };
}

/** Fields in English. */
export const planFieldsMessages: MessageSet<PlanFieldsMessages> =
  /* @__PURE__ */ defineMessages<PlanFieldsMessages>('plan-form', 'en-GB', {
    hints,
    values: planValueWords,
    notSaid: 'Not said yet',
    nothingToPick: 'There is nothing to choose from yet.',
    unnamed: 'Number {number}, not named yet',
    promiseFor: 'Promise for {activities}',
    entry: '{label}, {number}',
    add: 'Add another',
    addEntry: 'Add another: {label}',
    remove: 'Remove',
    removeEntry: 'Remove: {label}, {number}',
    notADay: 'This is not a whole date. Give a day, a month and a year.',
    later: {
      put: 'Answer later',
      putName: 'Answer later: {label}',
      putOff: 'To answer later',
      putOffUntil: 'To answer by {date}',
      because: '{when}. {reason}',
      back: 'Take this back',
      backName: 'Take this back: answer later, {label}',
    },
  });
