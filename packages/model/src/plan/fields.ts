import { itemLists, type ListName } from './lists.js';

/** The parts of a plan that hold values by the id of a question or a standard. */
export type RecordName = 'answers' | 'judgements';

/**
 * What a field holds: `text`, `title` (a text that is not blank), `date`, `flag`, `type` (an engagement
 * type), `@list` (the id of an item in that list), `a|b|c` (one of these), `[…]` a list, `{…}` an object.
 * A `!` at the end says that the field has to be there.
 */
export type Spec = string | ListSpec | Fields;

/** A list whose items fit one spec. */
export type ListSpec = readonly [each: Spec, required?: '!'];

/** The fields of an object, by name. */
export interface Fields {
  readonly [name: string]: Spec;
}

/** The fields of a plan that a command may change. */
export const planFields: Fields = {
  title: 'title!',
  organisation: 'text',
  summary: 'text',
  lead: 'text',
  contact: 'text',
  status: 'draft|active|closed!',
  nextReviewOn: 'date',
};

/** The fields of an answer that a command may change. */
export const answerFields: Fields = {
  status: 'not-started|in-progress|answered|not-applicable',
  reason: 'text',
  notes: 'text',
  evidence: [{ label: 'text!', url: 'text', on: 'date', public: 'flag' }],
  owner: 'text',
  dueOn: 'date',
  checkAgain: 'flag',
};

/** The fields of a judgement that a command may change. */
export const judgementFields: Fields = {
  value: 'in-place|partly|not-in-place',
  reason: 'text',
  communityView: [{ who: 'text!', view: 'text', agrees: 'flag', on: 'date' }],
};

const community: Fields = {
  name: 'text!',
  whyPrioritised: 'text',
  accessNeeds: 'text',
  safetyNeeds: 'text',
  howChosen: 'text',
  notYetReached: 'text',
};

const activity: Fields = {
  name: 'text!',
  engagementType: 'type',
  communityIds: ['@communities'],
  decisionId: '@decisions',
  practice: {
    flow: 'out|in|both|community-led',
    stage: 'framing|options|choosing|delivering|evaluating',
    inputRoute: 'text',
    payment: 'text',
  },
  startsOn: 'date',
  endsOn: 'date',
  state: 'planned|under-way|done|stopped',
  strengthening: { considered: 'flag', choice: 'text', reason: 'text' },
};

const decision: Fields = {
  text: 'text!',
  madeBy: 'organisation|shared|community',
  alreadyMade: 'flag',
  open: ['text'],
  fixed: [{ text: 'text!', reason: 'text' }],
};

/** A past type may be one that the guidance no longer names. */
const promiseWords: Fields = { engagementType: 'text', localExplanation: 'text' };

const promise: Fields = {
  activityIds: ['@activities', '!'],
  engagementType: 'type',
  madeOn: 'date',
  shownWhere: 'text',
  localExplanation: 'text',
  changes: [
    {
      on: 'date!',
      from: promiseWords,
      to: promiseWords,
      reason: 'text',
      communityToldOn: 'date',
    },
  ],
};

const feedback: Fields = {
  promiseId: '@promises!',
  audience: 'text',
  how: 'text',
  dueOn: 'date',
  possibleDelay: 'text',
  state: 'planned|done|changed|withdrawn',
  reason: 'text',
  heard: 'text',
  decided: 'text',
  why: 'text',
  deliveredOn: 'date',
  earlier: [{ on: 'date!', audience: 'text', how: 'text', dueOn: 'date' }],
};

const risk: Fields = {
  text: 'text!',
  kind: 'project|trust|safeguarding|wellbeing',
  mitigation: 'text',
  owner: 'text',
  dueOn: 'date',
  state: 'open|managed|happened|closed',
};

type ItemName = keyof typeof itemLists;

const itemFields: Readonly<Record<ItemName, Fields>> = {
  community,
  activity,
  decision,
  promise,
  feedback,
  risk,
};

/** What a plan lists, by the name that commands use: where it is kept, and its fields. */
export const items: ReadonlyMap<string, readonly [list: ListName, fields: Fields]> =
  /* @__PURE__ */ new Map(
    (Object.keys(itemLists) as ItemName[]).map((name) => [
      name,
      [itemLists[name], itemFields[name]],
    ]),
  );

/** Is the field there in every item? */
export const isRequired = (spec: Spec | undefined): boolean =>
  (typeof spec === 'string' || isList(spec)) && spec.at(-1) === '!';

/** Is the field typed in, not picked? */
export const isTyped = (spec: Spec | undefined): boolean =>
  typeof spec !== 'string' || /^(text|title)/.test(spec);

/** Does the spec describe a list? */
export const isList = (spec: Spec | undefined): spec is ListSpec => Array.isArray(spec);
