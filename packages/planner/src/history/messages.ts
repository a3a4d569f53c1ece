import {
  defineMessages,
  type EntityName,
  type MessageSet,
  type PlanValue,
  type PluralMessage,
  planValueWords,
} from '@engagement-kit/model';

/**
 * The words of the history. The names of fields are the model's own and English; in another language they
 * carry `lang`.
 */
export interface PlanHistoryMessages {
  /** Name of the whole, for those who cannot see it. */
  readonly title: string;
  /** Heading of the versions. */
  readonly versions: string;
  /** Says what versions are good for. */
  readonly versionsHint: string;
  /** Label of the field for a new version's name. */
  readonly versionName: string;
  /** Button that keeps the present state under that name. */
  readonly nameVersion: string;
  /** Said beside the field when it is empty. */
  readonly nameMissing: string;
  /** Said once a version is saved; `{name}`. */
  readonly versionSaved: string;
  /** When a version was named; `{date}`, `{time}`. */
  readonly versionAt: string;
  /** The same, with who named it; `{by}` besides. */
  readonly versionAtBy: string;
  /** Opens what differs between a version and the plan. */
  readonly since: string;
  /** Said there when nothing differs. */
  readonly sinceNothing: string;
  /** Opens the menu of what else can be done with a version, and its whole name: `{name}`. */
  readonly moreActions: string;
  readonly moreActionsLabel: string;
  /** Button that brings a version back, here and in the question before it. */
  readonly restore: string;
  /** Question before it; `{name}`. */
  readonly restoreTitle: string;
  /** Says that nothing is lost. */
  readonly restoreText: string;
  /** Said once a version is back; `{name}`. */
  readonly restored: string;
  /** Said when the plan says the same as the version; `{name}`. */
  readonly restoredSame: string;
  /** Button that lets a version go, here and in the question before it. */
  readonly remove: string;
  /** Question before it; `{name}`. */
  readonly removeTitle: string;
  /** Says what stays. */
  readonly removeText: string;
  /** Said once a version is gone; `{name}`. */
  readonly removed: string;
  /** Leaves everything as it is. */
  readonly cancel: string;
  /** Heading of the changes. */
  readonly changes: string;
  /** How many there are, when all are shown; `{count}`. */
  readonly changesAll: PluralMessage;
  /** How many of them are shown; `{shown}`, `{count}`. */
  readonly changesShown: PluralMessage;
  /** What will appear here. */
  readonly empty: string;
  /** Button that shows changes further back. */
  readonly more: string;
  /** Said once they are shown; `{shown}`, `{count}`. */
  readonly moreShown: PluralMessage;
  /** Label before what was there. */
  readonly before: string;
  /** Label before what is there since. */
  readonly after: string;
  /** Label before what is there where there was nothing. */
  readonly set: string;
  /** Label before what was there where there is nothing any more. */
  readonly cleared: string;
  /** Opens the whole of a shortened text. */
  readonly wholeText: string;
  /** A thing without a name; `{entity}`. */
  readonly unnamed: string;
  /** A thing with its name; `{entity}`, `{name}`. */
  readonly named: string;
  /** The kinds of thing in a plan. */
  readonly entities: Readonly<Record<EntityName, string>>;
  /** What an entry says happened, by what the plan calls it; `{what}` is the thing, with its name. */
  readonly events: {
    readonly plan: { readonly create: string; readonly duplicate: string; readonly update: string };
    readonly guidance: { readonly update: string };
    readonly merge: { readonly clash: string };
    readonly finding: { readonly dismiss: string; readonly restore: string };
    readonly view: { readonly add: string; readonly takeOff: string };
    readonly version: {
      readonly save: string;
      readonly restore: string;
      readonly remove: string;
    };
    /** Any other: a thing came, changed or went. */
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
  };
  /** The values that are picked. */
  readonly values: Readonly<Record<PlanValue, string>>;
}

/** The history in British English. */
export const planHistoryMessages: MessageSet<PlanHistoryMessages> =
  /* @__PURE__ */ defineMessages<PlanHistoryMessages>('plan-history', 'en-GB', {
    title: 'History of the plan',
    versions: 'Named versions',
    versionsHint:
      'Name the plan as it is now, for example before a meeting. You can come back to it.',
    versionName: 'Name of this version',
    nameVersion: 'Name this version',
    nameMissing: 'This version has no name yet. Enter one, for example “Before the meeting”.',
    versionSaved: 'Version “{name}” is saved in the plan.',
    versionAt: '{date}, {time}',
    versionAtBy: '{date}, {time}, by {by}',
    since: 'What has changed since',
    sinceNothing: 'Nothing has changed since.',
    moreActions: 'More',
    moreActionsLabel: 'More for “{name}”',
    restore: 'Restore this version',
    restoreTitle: 'Restore “{name}”?',
    restoreText:
      'The plan goes back to what this version says. Nothing is lost: the history keeps the plan as it is now. Undo brings it back.',
    restored: 'Version “{name}” is restored. Undo brings back what was there before.',
    restoredSame: 'The plan already says the same as “{name}”. Nothing has changed.',
    remove: 'Remove this version',
    removeTitle: 'Remove “{name}”?',
    removeText:
      'The plan itself stays as it is. This version leaves the list. Undo brings it back.',
    removed: 'Version “{name}” is removed. Undo brings it back.',
    cancel: 'Cancel',
    changes: 'Changes',
    changesAll: { one: '{count} change.', other: '{count} changes, newest first.' },
    changesShown: { other: 'The latest {shown} of {count} changes, newest first.' },
    empty:
      'Nothing has changed yet. Each change will appear here, with when it happened and what was there before.',
    more: 'Show earlier changes',
    moreShown: { other: '{shown} of {count} changes are shown.' },
    before: 'Before:',
    after: 'After:',
    set: 'Set to:',
    cleared: 'Removed:',
    wholeText: 'Whole text',
    unnamed: '{entity}',
    named: '{entity} “{name}”',
    entities: {
      plan: 'Plan',
      community: 'Community',
      activity: 'Activity',
      decision: 'Decision',
      promise: 'Promise',
      feedback: 'Feedback',
      risk: 'Risk',
      later: 'Answer later to',
      answer: 'Answer to',
      judgement: 'Judgement of',
      dismissal: 'Finding',
      version: 'Version',
    },
    events: {
      plan: {
        create: 'Plan started',
        duplicate: 'Plan copied from another',
        update: 'Facts of the plan changed',
      },
      guidance: { update: 'Guidance updated: {what}' },
      merge: { clash: 'Two changes met, and the later one was taken: {what}' },
      finding: { dismiss: 'Finding set aside', restore: 'Finding taken up again' },
      view: {
        add: 'A community’s view brought in: {what}',
        takeOff: 'A community’s view taken off: {what}',
      },
      version: {
        save: '{what} named',
        restore: '{what} restored',
        remove: '{what} removed',
      },
      added: '{what} added',
      changed: '{what} changed',
      removed: '{what} removed',
    },
    values: planValueWords,
  });
