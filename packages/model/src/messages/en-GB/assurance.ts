import { defineMessages, type MessagesLike } from '../message-set.js';

/** Why a standard counts for one of the four words, by its id. The kit’s own reading of the published words. */
const because = {
  inclusive: {
    'identify-communities': 'It asks who could be left out, and what they need to take part.',
    'assess-risks': 'People can take part only where it is safe for them.',
    'recruit-equitably': 'It asks who has no seat at the table yet.',
  },
  effective: {
    'review-previous-work': 'Work that builds on what is known gets further, and tires nobody.',
    'plan-engagement': 'Trusted people lead it, and others are ready to act on what is said.',
    'evaluate-and-share': 'It asks what the engagement changed.',
    'define-purpose': 'Without a purpose nobody can say whether it worked.',
    'identify-communities': 'An approach that fits a community works better for it.',
  },
  equitable: {
    'recruit-equitably': 'Everybody has a fair chance to be asked.',
    'budget-remuneration': 'Nobody has to be well off to take part.',
    'identify-communities': 'It puts those first who face the greatest inequalities.',
  },
  consistent: {
    'define-purpose': 'Everybody is told the same about what it is for.',
    'clarify-approach': 'What is promised is what can be done.',
    'commit-to-feedback': 'What was promised is followed through, by a day.',
    'evaluate-and-share': 'What is learned is passed on, so that the next work does as well.',
  },
};

const english = {
  /** The four words, as headings. */
  names: {
    inclusive: 'Inclusive',
    effective: 'Effective',
    equitable: 'Equitable',
    consistent: 'Consistent',
    /** Standards that belong to none of them: a host’s own. */
    rest: 'Other standards',
  },
  because,
  /** What an assurer misses in a standard. */
  missing: {
    judgement: 'Nobody has judged how well it is met.',
    evidence: 'It is judged to be in place, and no evidence is named.',
    communityView: 'No community has said what it thinks of it.',
    checkAgain: '{place}: its words have changed since it was answered.',
  },

  subtitle: 'Is the engagement inclusive, effective, equitable and consistent?',
  about: 'About this report',
  ownReading:
    'The guidance names four words. Which standard counts for which is Engagement Kit’s own reading. It gives no score: it puts the plan’s answers, judgements and evidence side by side.',
  lookedAt: 'Looked at on',
  lookedAtOn: 'looked at on {date}',
  counts: 'Why it counts here: {because}',
  alsoHere: 'It also rests on',
  alsoStandard: '{standard}. {because} It stands under “{name}”.',
  whatIsMissing: 'What is missing',
  nothingMissing: 'Nothing that this check looks at is missing.',
};

/** The words of a look at the plan as an assurer takes it. */
export type AssuranceMessages = MessagesLike<typeof english>;

/** The look of an assurer in English. */
export const assuranceMessages = /* @__PURE__ */ defineMessages<AssuranceMessages>(
  'assurance',
  'en-GB',
  english,
);
