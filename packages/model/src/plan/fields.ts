import {
  date,
  engagementType,
  type Fields,
  flag,
  idOf,
  listOf,
  oneOf,
  required,
  shape,
  text,
  title,
} from './kinds.js';
import type { Plan } from './plan.js';

/** The lists of a plan that hold items with ids. */
export type ListName = {
  [K in keyof Plan]-?: Plan[K] extends readonly { id: string }[] ? K : never;
}[keyof Plan];

/** The fields of a plan that a command may change. */
export const planFields: Fields = {
  title: required(title),
  organisation: text,
  summary: text,
  lead: text,
  contact: text,
  status: required(oneOf('draft', 'active', 'closed')),
  nextReviewOn: date,
};

export const answerFields: Fields = {
  status: oneOf('not-started', 'in-progress', 'answered', 'not-applicable'),
  reason: text,
  notes: text,
  evidence: listOf(shape({ label: required(text), url: text, on: date, public: flag })),
  owner: text,
  dueOn: date,
};

/** What a plan lists, by the name that commands use: where it is kept and which fields it has. */
export const items: Readonly<Record<string, { readonly list: ListName; readonly fields: Fields }>> =
  {
    activity: {
      list: 'activities',
      fields: {
        name: required(text),
        engagementType,
        decisionId: idOf('decisions'),
        practice: shape({
          flow: oneOf('out', 'in', 'both', 'community-led'),
          stage: oneOf('framing', 'options', 'choosing', 'delivering', 'evaluating'),
          inputRoute: text,
          payment: text,
        }),
        startsOn: date,
        endsOn: date,
      },
    },
    decision: {
      list: 'decisions',
      fields: {
        text: required(text),
        madeBy: oneOf('organisation', 'shared', 'community'),
        alreadyMade: flag,
        open: listOf(text),
        fixed: listOf(shape({ text: required(text), reason: text })),
      },
    },
    promise: {
      list: 'promises',
      fields: {
        activityIds: required(listOf(idOf('activities'))),
        engagementType,
        madeOn: date,
        shownWhere: text,
        localExplanation: text,
      },
    },
    feedback: {
      list: 'feedback',
      fields: {
        promiseId: required(idOf('promises')),
        audience: text,
        how: text,
        dueOn: date,
        possibleDelay: text,
      },
    },
  };
