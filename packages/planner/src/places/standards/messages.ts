import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';

/** The words of the place of the standards. */
export interface StandardsPlaceMessages {
  /** How the questions are shown. */
  readonly view: string;
  readonly shown: { readonly folded: string; readonly list: string; readonly steps: string };
  /** What the plan says already to a question. */
  readonly planSays: string;
  readonly planSaysQuestion: string;
  /** An addition to the guidance, by its author. */
  readonly localBy: string;
  readonly localAnswer: string;
  /** The words of a question have changed. */
  readonly changed: string;
  readonly before: string;
  readonly stillHolds: string;
  readonly stillHoldsQuestion: string;
  readonly checked: string;
  readonly judgements: string;
  readonly judgementsIntro: string;
  readonly toAssurance: string;
  readonly standard: string;
  readonly notJudged: string;
  readonly withViews: string;
  /** What groups say themselves. */
  readonly views: {
    readonly bringIn: string;
    readonly bringInHint: string;
    /** What came of it; `{who}`, and at how many standards. */
    readonly taken: PluralMessage;
    readonly known: string;
    readonly heading: string;
    readonly who: string;
    readonly agrees: string;
    readonly disagrees: string;
    /** How it was judged when they were asked; `{judgement}`. */
    readonly asked: string;
    readonly off: string;
    readonly takeOff: string;
    readonly takeOffOf: string;
    readonly why: string;
    readonly whyHint: string;
    readonly noReason: string;
    readonly takeOffGo: string;
  };
}

/** The place of the standards in English. */
export const standardsPlaceMessages: MessageSet<StandardsPlaceMessages> =
  /* @__PURE__ */ defineMessages<StandardsPlaceMessages>('plan-standards', 'en-GB', {
    view: 'Show',
    shown: { folded: 'One standard at a time', list: 'All questions', steps: 'Step by step' },
    planSays: 'What the plan says already',
    planSaysQuestion: '{planSays}, to question {number}',
    localBy: 'Added by {author}. It is no part of the guidance.',
    localAnswer: 'Answer',
    changed: 'The guidance has changed the words of this question since it was answered.',
    before: 'It was answered to these words:',
    stillHolds: 'The answer still holds',
    stillHoldsQuestion: '{stillHolds}: question {number}',
    checked: 'Question {number} is checked against the new words.',
    judgements: 'How well each standard is met',
    judgementsIntro:
      'The organisation’s own view, beside what communities say of it. An answer says what is done; this says whether it is enough.',
    toAssurance: 'Read them as an assurer does',
    standard: 'Standard {number}: {title}',
    notJudged: 'Not judged yet',
    withViews: '{judgement}, and what communities say',
    views: {
      bringIn: 'Bring in a community’s view',
      bringInHint:
        'Choose the file that a group sent back, or drop it here. Give groups the page “Page for a partner group”, under Copies and history.',
      taken: {
        one: 'The view of “{who}” is brought in. It stands beside {count} judgement below.',
        other: 'The view of “{who}” is brought in. It stands beside {count} judgements below.',
      },
      known: 'This view of “{who}” is in the plan already. Nothing has changed.',
      heading: 'What communities say themselves',
      who: '{who}, {date}',
      agrees: 'They agree.',
      disagrees: 'They do not agree.',
      asked: 'They were asked when this was judged “{judgement}”.',
      off: 'A view of “{who}” was taken off on {date}: {reason}',
      takeOff: 'Take this view off',
      takeOffOf: 'Take this view off: “{who}”',
      why: 'Why is it taken off?',
      whyHint: 'The reason stays in the plan, where everybody who opens it can read it.',
      noReason: 'There is no reason yet. Say why this view is taken off.',
      takeOffGo: 'Take it off',
    },
  });
