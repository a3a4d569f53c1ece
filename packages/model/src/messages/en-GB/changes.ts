import type { ThingName } from '../../plan/fields/things.js';
import { defineMessages } from '../message-set.js';

/** What a report of changes says. */
export interface ChangeMessages {
  /** The things of a plan, as a sentence begins with them. */
  readonly things: Readonly<Record<ReportedThing, string>>;
  /** A thing by its name; `{thing}`, `{name}`. */
  readonly named: string;
  /** What happened to a thing; `{what}`. */
  readonly happened: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  /** A field where nothing was; `{field}`, `{after}`. */
  readonly set: string;
  /** A field where nothing is any more; `{field}`, `{before}`. */
  readonly cleared: string;
  /** A field that says something else; `{field}`, `{before}`, `{after}`. */
  readonly replaced: string;
  /** A field inside a value; `{label}`, `{value}`. */
  readonly part: string;
  /** Stands between the fields of a value. */
  readonly partSeparator: string;
  /** Stands between the values of a list. */
  readonly separator: string;
  readonly yes: string;
  readonly no: string;
}

/** The things that a report of changes tells of by themselves. */
export type ReportedThing = Extract<
  ThingName,
  | 'plan'
  | 'community'
  | 'activity'
  | 'decision'
  | 'promise'
  | 'feedback'
  | 'risk'
  | 'later'
  | 'answer'
  | 'judgement'
  | 'dismissal'
  | 'version'
>;

/** Reports of changes in English. */
export const changeMessages = /* @__PURE__ */ defineMessages<ChangeMessages>('changes', 'en-GB', {
  things: {
    plan: 'Plan',
    community: 'Community',
    activity: 'Activity',
    decision: 'Decision',
    promise: 'Promise',
    feedback: 'Feedback',
    risk: 'Risk',
    later: 'Answer later',
    answer: 'Answer',
    judgement: 'Judgement',
    dismissal: 'Dismissal',
    version: 'Version',
  },
  named: '{thing} “{name}”',
  happened: { added: '{what}: added.', removed: '{what}: removed.', changed: '{what}: changed.' },
  set: '{field}: now “{after}”.',
  cleared: '{field}: removed, was “{before}”.',
  replaced: '{field}: now “{after}”, was “{before}”.',
  part: '{label}: {value}',
  partSeparator: ', ',
  separator: '; ',
  yes: 'yes',
  no: 'no',
});
