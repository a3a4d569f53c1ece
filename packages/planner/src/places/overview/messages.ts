import {
  defineMessages,
  type GateName,
  type MessageSet,
  type PluralMessage,
} from '@engagement-kit/model';
import type { PromiseStanding } from './promise-standing.js';

interface DistanceMessages {
  readonly days: PluralMessage;
  readonly weeks: PluralMessage;
  readonly months: PluralMessage;
}

/** The words of the overview. */
export interface OverviewMessages {
  readonly next: string;
  readonly nothingNext: string;
  readonly late: string;
  /** Ways to the work on what is due. */
  readonly open: string;
  readonly openItem: string;
  /** Feedback that is late. */
  readonly record: string;
  readonly newDay: string;
  /** What was put off. */
  readonly putOff: string;
  readonly noDay: string;
  /** How far a day lies from today. */
  readonly distance: {
    readonly yesterday: string;
    readonly today: string;
    readonly tomorrow: string;
    /** At least two days, weeks or months, `{count}`. */
    readonly past: DistanceMessages;
    readonly ahead: DistanceMessages;
  };
  readonly answer: string;
  readonly answerItem: string;
  readonly owner: string;
  readonly ready: string;
  readonly gateNames: Readonly<Record<GateName, string>>;
  readonly toSettle: PluralMessage;
  readonly isReady: string;
  readonly first: string;
  readonly seeAll: PluralMessage;
  readonly nothingStops: string;
  readonly standards: string;
  readonly answered: string;
  readonly nextQuestion: string;
  readonly allAnswered: string;
  readonly spectrum: string;
  readonly allActivities: string;
  readonly noneOfType: string;
  /** What became of an activity’s promise, after the state of the activity. */
  readonly promises: Readonly<Record<PromiseStanding, string>>;
  readonly noType: string;
  readonly timeline: string;
  readonly today: string;
  readonly asList: string;
  readonly columns: { readonly what: string; readonly from: string; readonly to: string };
  /** What a mark says; `{date}`. */
  readonly marks: {
    readonly promised: string;
    readonly kept: string;
    readonly late: string;
    readonly toCome: string;
    readonly review: string;
  };
  /** What stands below the timeline for its marks. */
  readonly work: string;
  readonly promised: string;
  readonly hearBack: string;
  readonly communities: string;
  readonly addFor: string;
  readonly addActivity: string;
  readonly risks: string;
  readonly lately: string;
  readonly nothingLately: string;
  readonly allChanges: string;
  readonly facts: string;
}

/** The overview in English. */
export const overviewMessages: MessageSet<OverviewMessages> =
  /* @__PURE__ */ defineMessages<OverviewMessages>('plan-overview', 'en-GB', {
    next: 'What is next',
    nothingNext:
      'Nothing has a date yet. Dates come from feedback, risks, questions and the next review.',
    late: 'Late',
    open: 'Open',
    openItem: 'Open: {what}',
    record: 'Record what people heard',
    newDay: 'Set a new day, and say why',
    putOff: 'Put off',
    noDay: 'No day yet',
    distance: {
      yesterday: 'yesterday',
      today: 'today',
      tomorrow: 'tomorrow',
      past: {
        days: { other: '{count} days ago' },
        weeks: { other: '{count} weeks ago' },
        months: { other: '{count} months ago' },
      },
      ahead: {
        days: { other: 'in {count} days' },
        weeks: { other: 'in {count} weeks' },
        months: { other: 'in {count} months' },
      },
    },
    answer: 'Answer',
    answerItem: 'Answer: {what}',
    owner: '{about} · {owner}',
    ready: 'Is it ready?',
    gateNames: { share: 'To share the promise', start: 'To start', close: 'To close' },
    toSettle: { one: '{count} to settle', other: '{count} to settle' },
    isReady: 'Ready',
    first: 'First: {gap}',
    seeAll: { one: 'See it', other: 'See all {count}' },
    nothingStops: 'Nothing here stops you from saving or sharing.',
    standards: 'Standards',
    answered: '{answered} of {total} questions answered',
    nextQuestion: 'Next: standard {number}, {title}',
    allAnswered: 'Every question has an answer.',
    spectrum: 'Activities on the spectrum',
    allActivities: 'All activities',
    noneOfType: 'None in this plan',
    promises: { draft: 'Promise in draft', late: 'Feedback late', kept: 'Feedback kept' },
    noType: 'Type not chosen yet',
    timeline: 'When it happens',
    today: 'Today, {date}',
    asList: 'Show as a list',
    columns: { what: 'What', from: 'From', to: 'To' },
    marks: {
      promised: 'Promised, {date}',
      kept: 'Heard back, {date}',
      late: 'Late, {date}',
      toCome: 'To hear back, {date}',
      review: 'Review of the plan, {date}',
    },
    work: 'Work',
    promised: 'Promised',
    hearBack: 'People hear back: ticked when kept, heavy when late',
    communities: 'Who it is for',
    addActivity: 'Add an activity',
    addFor: 'Add an activity for {name}',
    risks: 'What could go wrong',
    lately: 'What changed lately',
    nothingLately: 'Nothing has changed yet.',
    allChanges: 'See all changes',
    facts: 'Edit the facts of the plan',
  });
