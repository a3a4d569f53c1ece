import {
  defineMessages,
  type FindingLevel,
  type GateName,
  type MessageSet,
  type PluralMessage,
} from '@engagement-kit/model';

/** Every text of a plan review except findings and gaps, which the model words. */
export interface PlanReviewMessages {
  /** `{date}` of the review. */
  readonly lookedAt: string;
  /** Heading over the moments. */
  readonly gates: string;
  /** Under that heading. */
  readonly gatesIntro: string;
  /** The moments. */
  readonly gateNames: Readonly<Record<GateName, string>>;
  /** Beside a moment for which nothing that is looked at is missing. */
  readonly ready: string;
  /** Under it. */
  readonly nothingMissing: string;
  /** The same, where somebody has set aside what stood in the way. */
  readonly readySetAside: string;
  /** Beside a moment for which `{count}` things are missing. */
  readonly toSettle: PluralMessage;
  /** The `{gap}` that comes first. */
  readonly first: string;
  /** Unfolds all `{count}` of them. */
  readonly seeGaps: PluralMessage;
  /** Over questions of the standards that lack the same; `{count}`. */
  readonly openQuestions: PluralMessage;
  /** A standard by `{number}` and `{title}`. */
  readonly standard: string;
  /** Before links to the findings that keep a plan from being ready. */
  readonly gapsBelow: string;
  /** Heading over the findings. */
  readonly findings: string;
  /** Whose view this is; `{source}` is the title of the guidance, as a link. */
  readonly findingsIntro: string;
  /** Where only the first `{shown}` of `{count}` are shown. */
  readonly shown: PluralMessage;
  /** Shows `{count}` more of them. */
  readonly showMore: string;
  /** When nothing was found. */
  readonly nothingFound: string;
  /** When all that was found is set aside. */
  readonly nothingOpen: string;
  /** What a finding is called; `{number}` counts each kind. */
  readonly levels: Readonly<Record<FindingLevel, string>>;
  /** Marks each finding as the kit's view. */
  readonly own: string;
  /** Over what is promised. */
  readonly said: string;
  /** Over what the plan shows. */
  readonly shows: string;
  /** Over the choices. */
  readonly choices: string;
  /** Over the choices that only people can carry out, below those with a button. */
  readonly otherChoices: string;
  /** Beside a choice: what it does to the plan. */
  readonly effects: {
    /** `{places}` that it changes. */
    readonly changes: string;
    /** `{place}` in the plan to which it adds an entry. */
    readonly adds: string;
    /** Of one that changes what people were told. */
    readonly promise: string;
  };
  /** Between two of the places that a choice changes. */
  readonly separator: string;
  /** Over links to places in the plan. */
  readonly places: string;
  /** Unfolds the quoted passages. */
  readonly quotes: string;
  /** `{place}` and `{field}` of a place in the plan. */
  readonly placeField: string;
  /** `{number}` of a question of the guidance. */
  readonly question: string;
  /** What the places in a plan are called. */
  readonly placeNames: Readonly<Record<string, string>>;
  /** What the fields there are called. */
  readonly fieldNames: Readonly<Record<string, string>>;
  /** On the button that opens the field for a reason. */
  readonly setAside: string;
  /** Names the field for a reason. */
  readonly why: string;
  /** When there is no reason. */
  readonly noReason: string;
  /** Sets it aside. */
  readonly setAsideWithReason: string;
  /** Closes the field again. */
  readonly cancel: string;
  /** `{date}` and `{reason}` of a dismissal that no longer holds. */
  readonly earlier: string;
  /** The same with `{who}`. */
  readonly earlierBy: string;
  /** On what unfolds the findings that were set aside; `{count}`. */
  readonly dismissed: PluralMessage;
  /** Before a reason. */
  readonly reason: string;
  /** `{date}` on which a finding was set aside. */
  readonly setAsideOn: string;
  /** The same with `{who}`. */
  readonly setAsideOnBy: string;
  /** Takes a finding up again. */
  readonly takeUp: string;
  /** Said once a finding is set aside; `{message}`. */
  readonly wasSetAside: string;
  /** Said once a finding is taken up again; `{message}`. */
  readonly wasTakenUp: string;
  /** Said once a choice is carried out, and what it was about is no longer found; `{choice}`. */
  readonly settled: string;
  /** Said once a choice is carried out, and something is still found; `{choice}`. */
  readonly stillFound: string;
}

/** The review in English. */
export const planReviewMessages: MessageSet<PlanReviewMessages> =
  /* @__PURE__ */ defineMessages<PlanReviewMessages>('plan-review', 'en-GB', {
    lookedAt: 'The plan as it stands on {date}.',
    gates: 'Is the plan ready?',
    gatesIntro: 'Nothing here stops you from saving or sharing.',
    gateNames: {
      share: 'To share the promise',
      start: 'To start',
      close: 'To close',
    },
    ready: 'Ready',
    nothingMissing: 'Nothing that this check looks at is missing.',
    readySetAside: 'What was found is set aside, with the reason.',
    toSettle: { one: '{count} to settle', other: '{count} to settle' },
    first: 'First: {gap}',
    seeGaps: { one: 'See what to do', other: 'See all {count}' },
    openQuestions: {
      one: '{count} question of the standards is open.',
      other: '{count} questions of the standards are open.',
    },
    standard: '{number}. {title}',
    gapsBelow: 'To settle between promise and plan:',
    findings: 'Gaps between promise and plan',
    findingsIntro:
      'Engagement Kit’s own view, and not the guidance’s. Each point names what it leans on in {source}.',
    shown: { one: '{shown} of {count} is shown.', other: '{shown} of {count} are shown.' },
    showMore: 'Show {count} more',
    nothingFound: 'Nothing found. As far as these checks can see, promise and plan agree.',
    nothingOpen: 'Nothing is open. What was set aside is listed below.',
    levels: { gap: 'Gap {number}', note: 'Note {number}' },
    own: 'Engagement Kit’s own check',
    said: 'What was said',
    shows: 'What the plan shows',
    choices: 'What you could do',
    otherChoices: 'What else you could do',
    effects: {
      changes: 'Changes “{places}”',
      adds: 'New in the plan: {place}',
      promise: 'Changes what people were told. It asks why first.',
    },
    separator: '”, “',
    places: 'Where in the plan',
    quotes: 'What the guidance says',
    placeField: '{place}: {field}',
    question: 'Question {number}',
    placeNames: {
      activities: 'Activity',
      answers: 'Question',
      communities: 'Community',
      contact: 'Contact',
      decisions: 'Decision',
      feedback: 'Feedback',
      lead: 'Lead',
      judgements: 'Judgement',
      nextReviewOn: 'Next review',
      organisation: 'Organisation',
      promises: 'Promise',
      risks: 'Risk',
      plan: 'Plan',
    },
    fieldNames: {
      accessNeeds: 'access needs',
      activityIds: 'activities',
      alreadyMade: 'whether it is made',
      changes: 'what was changed',
      communityIds: 'communities',
      communityToldOn: 'day on which people were told',
      communityView: 'what communities say',
      decided: 'what was decided',
      decisionId: 'decision',
      deliveredOn: 'day of delivery',
      dueOn: 'day it is due',
      endsOn: 'last day',
      engagementType: 'type of engagement',
      fixed: 'what is fixed',
      flow: 'which way communication goes',
      how: 'how people hear back',
      inputRoute: 'how people take part',
      madeBy: 'who makes it',
      madeOn: 'day it was made',
      mitigation: 'what is done about it',
      name: 'name',
      open: 'what is open',
      payment: 'what people are offered',
      practice: 'how it is done',
      reason: 'reason',
      route: 'whether there is a clear way to be heard',
      safetyNeeds: 'safety needs',
      shownWhere: 'where it is shown',
      stage: 'when people join',
      startsOn: 'first day',
      state: 'state',
      strengthening: 'strengthening the offer',
      text: 'what is to be decided',
      value: 'how well it is met',
      why: 'why',
    },
    setAside: 'Set aside',
    why: 'Why does this not apply here?',
    noReason: 'There is no reason yet. Write why this does not apply here.',
    setAsideWithReason: 'Set aside with this reason',
    cancel: 'Cancel',
    earlier: 'Set aside on {date} because: “{reason}” The plan has changed since.',
    earlierBy: 'Set aside on {date} by {who} because: “{reason}” The plan has changed since.',
    dismissed: { one: '{count} point set aside', other: '{count} points set aside' },
    reason: 'Reason:',
    setAsideOn: 'Set aside on {date}.',
    setAsideOnBy: 'Set aside on {date} by {who}.',
    takeUp: 'Take up again',
    wasSetAside: 'Set aside: {message}',
    wasTakenUp: 'Taken up again: {message}',
    settled: 'Recorded: {choice}. This point is settled.',
    stillFound: 'Recorded: {choice}. Something is left to look at.',
  });
