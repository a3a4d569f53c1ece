import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the place of the standards. */
export interface StandardsPlaceMessages {
  readonly judgements: string;
  readonly judgementsIntro: string;
  readonly standard: string;
  readonly notJudged: string;
  readonly views: string;
}

/** The place of the standards in English. */
export const standardsPlaceMessages: MessageSet<StandardsPlaceMessages> =
  /* @__PURE__ */ defineMessages<StandardsPlaceMessages>('plan-standards', 'en-GB', {
    judgements: 'How well each standard is met',
    judgementsIntro:
      'The organisation’s own view, beside what communities say of it. An answer says what is done; this says whether it is enough.',
    standard: 'Standard {number}: {title}',
    notJudged: 'Not judged yet',
    views: '{judgement}, and what communities say',
  });
