import {
  defineMessages,
  type ItemName,
  type MessageSet,
  type PluralMessage,
  type Speaker,
} from '@engagement-kit/model';

/** The words of a list of items. */
interface ListWords {
  readonly add: string;
  readonly empty: string;
}

/** The words of the planner’s screens. */
export interface PlacesMessages {
  /** Names the rail. */
  readonly rail: string;
  /** The rail, where it is folded. */
  readonly sections: string;
  /** The name of the tool in the bar, the way to share, and the dialog behind it. */
  readonly kit: string;
  readonly share: string;
  readonly shareTitle: string;
  readonly close: string;
  /** Stands on a live card beside what is being written. */
  readonly editing: string;
  /** Leads to the history, where another tab has changed the plan. */
  readonly seeChanges: string;
  readonly groups: {
    readonly start: string;
    readonly work: string;
    readonly promise: string;
    readonly guidance: string;
    readonly file: string;
  };
  readonly titles: {
    readonly overview: string;
    readonly facts: string;
    readonly quickStart: string;
    readonly communities: string;
    readonly decisions: string;
    readonly activities: string;
    readonly risks: string;
    readonly promises: string;
    readonly feedback: string;
    readonly standards: string;
    readonly check: string;
    readonly assurance: string;
    readonly guidance: string;
    readonly copies: string;
  };
  /** How places stand in the rail. */
  readonly openRisks: PluralMessage;
  readonly answered: string;
  readonly toSettle: PluralMessage;
  readonly lateFeedback: PluralMessage;
  readonly next: string;
  /** Before the link to the guidance, at the foot of a page: `{source}`. */
  readonly source: string;
  /** Ways from an item that has the page to itself. */
  readonly itemOf: string;
  readonly previousItem: string;
  readonly nextItem: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly edit: string;
  readonly editItem: string;
  /** Where the plan is only read. */
  readonly read: string;
  readonly readItem: string;
  readonly done: string;
  readonly more: string;
  readonly duplicate: string;
  readonly moveItem: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: string;
  readonly remove: string;
  readonly removed: string;
  readonly removeTitle: string;
  readonly removeText: string;
  readonly removeRefers: string;
  readonly keep: string;
  readonly copyOf: string;
  readonly notSet: string;
  readonly gone: string;
  readonly lists: Readonly<Record<ItemName, ListWords>>;
  readonly inActivities: string;
  readonly inNoActivity: string;
}

/** Formats the words of the planner’s screens. */
export type PlacesSpeaker = Speaker<PlacesMessages>;

/** The planner’s screens in English. */
export const placesMessages: MessageSet<PlacesMessages> =
  /* @__PURE__ */ defineMessages<PlacesMessages>('planner', 'en-GB', {
    rail: 'Sections of this plan',
    sections: 'Sections of this plan',
    kit: 'Engagement Kit',
    share: 'Share',
    shareTitle: 'Share this plan',
    close: 'Close',
    editing: 'You are editing this',
    seeChanges: 'See what changed',
    groups: {
      start: 'Start',
      work: 'Work',
      promise: 'Promise',
      guidance: 'Guidance',
      file: 'File',
    },
    titles: {
      overview: 'Overview',
      facts: 'Facts of the plan',
      quickStart: 'A promise in two minutes',
      communities: 'Communities',
      decisions: 'Decisions',
      activities: 'Activities',
      risks: 'Risks',
      promises: 'Promises',
      feedback: 'Feedback',
      standards: 'Standards',
      check: 'Check',
      assurance: 'Assurer’s view',
      guidance: 'The guidance itself',
      copies: 'Copies and history',
    },
    answered: '{answered} of {total}',
    toSettle: { one: '{count} to settle', other: '{count} to settle' },
    openRisks: { one: '{count} open', other: '{count} open' },
    lateFeedback: { one: '{count} late', other: '{count} late' },
    next: 'Next: {title}',
    source: 'The guidance’s words are from {source}.',
    itemOf: ', {number} of {total}',
    previousItem: 'Previous: {title}',
    nextItem: 'Next: {title}',
    loading: 'Loading…',
    notLoaded:
      'This could not be loaded. Your plan is unchanged. Check your connection and try again. If that does not help, save your plan and load this page again.',
    tryAgain: 'Try again',
    edit: 'Edit',
    editItem: 'Edit {title}',
    read: 'Read',
    readItem: 'Read {title}',
    done: 'Done',
    more: 'More about it',
    duplicate: 'Duplicate',
    moveItem: 'Move {title}: drag it, or press an arrow key',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moved: '{title}: now number {number} of {total}.',
    remove: 'Remove',
    removed: '{title} is removed. Undo brings it back.',
    removeTitle: 'Remove “{title}”?',
    removeText: 'Something else in the plan refers to it. Undo brings everything back.',
    removeRefers: '{title}',
    keep: 'Keep it',
    copyOf: '{title} (copy)',
    notSet: 'Not said yet',
    gone: 'This part of the plan is no longer there. It may have been removed.',
    lists: {
      community: {
        add: 'Add a community',
        empty: 'No communities yet. Add the first one that this work is for, and say why.',
      },
      activity: {
        add: 'Add an activity',
        empty: 'No activities yet. Add the first piece of engagement work.',
      },
      decision: {
        add: 'Add a decision',
        empty:
          'No decisions yet. Add what is to be decided, and say what is open and what is fixed.',
      },
      promise: {
        add: 'Add a promise',
        empty: 'No promises yet. Add one for an activity.',
      },
      feedback: {
        add: 'Add feedback',
        empty: 'No feedback is planned yet. Say how and by when people hear back.',
      },
      risk: {
        add: 'Add a risk',
        empty: 'No risks yet. Add what could go wrong, for trust as well as for the work.',
      },
    },
    inActivities: 'In: {activities}',
    inNoActivity: 'No activity is for them yet.',
  });
