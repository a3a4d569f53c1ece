// Answers of a plan that nobody made.
import { type Answers, ukhsaGuidance, ukhsaStandards } from '@engagement-kit/model';

const longNotes = `We met the residents’ association twice, and the youth forum once.

${'They asked for evening sessions, a crèche, interpreters and travel costs up front. '.repeat(12)}

The minutes have the whole list.`;

/** All four statuses, long notes, evidence of both kinds, an owner and a date. */
export const someAnswers: Answers = {
  'define-purpose.1': {
    status: 'answered',
    notes: 'Uptake is low in two neighbourhoods, and people there told us that nobody asked them.',
    evidence: [
      {
        label: 'Uptake by neighbourhood',
        url: 'https://example.org/uptake',
        on: '2026-05-01',
        public: true,
      },
      { label: 'Minutes of the spring meeting', url: 'shared drive, folder 3' },
    ],
    owner: 'Health protection team',
    dueOn: '2026-07-03',
  },
  'define-purpose.2': { status: 'in-progress', notes: longNotes },
  'review-previous-work.1': {
    status: 'not-applicable',
    reason: 'The setting is new. Nobody has worked with these communities before.',
  },
  'clarify-approach.1': { status: 'not-started' },
  'clarify-approach.2': { status: 'answered' },
};

/** The first standards, with all that `someAnswers` answers: enough to see one thing, and quick to draw. */
export const firstStandards = {
  source: ukhsaGuidance.source,
  standards: ukhsaStandards.slice(0, 4),
};

/** Every question of those answered, with notes. */
export const firstAnswers: Answers = Object.fromEntries(
  firstStandards.standards
    .flatMap(({ questions }) => questions)
    .map(({ id }) => [id, { status: 'answered', notes: 'Agreed with the partners in May.' }]),
);

/** A host’s own guidance: a made-up publisher, `standards` with `each` questions. */
export const ownGuidance = (standards: number, each: number) => ({
  source: {
    id: 'example-standards',
    version: '2026-01-01',
    language: 'en-GB',
    title: 'Our own standards of engagement',
    publisher: 'Example Council',
    url: 'https://example.org/standards',
    published: '2026-01-01',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      statement: 'Licensed under CC BY 4.0.',
    },
    disclaimer: 'An example.',
    corrections: [],
  },
  standards: Array.from({ length: standards }, (_, index) => ({
    id: `own-${index + 1}`,
    number: index + 1,
    title: `Our standard ${index + 1}`,
    whyItMatters: 'We agreed on it with our communities.',
    questions: Array.from({ length: each }, (_, at) => ({
      id: `own-${index + 1}.${at + 1}`,
      text: `who has been asked about point ${at + 1} of standard ${index + 1}?`,
    })),
  })),
});

const longWord = 'Gemeinschaftsbeteiligungsvereinbarungsentwurfsbesprechungsprotokoll';

/** Guidance in long sentences and in words that do not fit a narrow line. */
export const longGuidance = {
  ...ownGuidance(2, 2),
  standards: ownGuidance(2, 2).standards.map((standard) => ({
    ...standard,
    title: `${standard.title}: ${longWord} with everyone whom the decision touches, now or later`,
    whyItMatters: `${'People who were asked early, and heard what came of it, come again. '.repeat(6)}${longWord}.`,
    questions: standard.questions.map(({ id, text }) => ({
      id,
      text: `${text.slice(0, -1)}, in which languages and at what times of day, and where is the ${longWord} that says so?`,
    })),
  })),
};

/** Answers to it, with notes, evidence and names as long. */
export const longAnswers: Answers = {
  'own-1.1': {
    status: 'in-progress',
    notes: longNotes + longWord.repeat(3),
    evidence: [{ label: longWord.repeat(2), url: `https://example.org/${longWord.repeat(3)}` }],
    owner: `Team for ${longWord}`,
  },
  'own-1.2': { status: 'not-applicable', reason: longWord.repeat(4) },
};
