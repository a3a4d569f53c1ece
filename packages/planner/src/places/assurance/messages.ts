import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';

/** The words of the assurer’s view. What it says of the plan is in the model’s messages. */
export interface AssurancePlaceMessages {
  readonly take: string;
  readonly print: string;
  readonly words: string;
  readonly standards: PluralMessage;
  readonly missingCount: PluralMessage;
  readonly noneMissing: string;
  readonly standard: string;
  readonly alsoStandard: string;
  readonly organisation: string;
  readonly people: string;
  readonly notJudged: string;
  readonly noEvidence: string;
  readonly noViews: string;
  readonly who: string;
  readonly agrees: string;
  readonly disagrees: string;
  /** Of a view that came in a file of its own. */
  readonly given: string;
  readonly askedAbout: string;
  readonly judge: string;
  readonly judgeStandard: string;
}

/** The assurer’s view in English. */
export const assurancePlaceMessages: MessageSet<AssurancePlaceMessages> =
  /* @__PURE__ */ defineMessages<AssurancePlaceMessages>('planner-assurance', 'en-GB', {
    take: 'Take the report with you',
    print: 'Print this report',
    words: 'The four words',
    standards: { one: '{count} standard', other: '{count} standards' },
    missingCount: { one: '{count} thing is missing', other: '{count} things are missing' },
    noneMissing: 'nothing is missing that is looked at',
    standard: 'Standard {number}: {title}',
    alsoStandard: '. {because} It stands under “{name}”.',
    organisation: 'What the organisation judges',
    people: 'What communities say',
    notJudged: 'Not judged yet',
    noEvidence: '{judgement}, no evidence yet',
    noViews: 'No community has been asked yet.',
    who: '{who}, {date}',
    agrees: 'They agree.',
    disagrees: 'They do not agree.',
    given: 'Given by themselves:',
    askedAbout: 'They were asked about “{judged}”.',
    judge: 'Leave a judgement',
    judgeStandard: '{judge} on standard {number}',
  });
