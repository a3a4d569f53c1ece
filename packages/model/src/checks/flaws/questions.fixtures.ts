import { allQuestions } from '../../guidance/look-up.js';
import { ukhsaGuidance } from '../../guidance/ukhsa/guidance.js';
import type { Answer } from '../../plan/plan.js';
import { consultation } from './consultation.fixtures.js';
import { answered, type Flaw, flawed, having } from './flaw.fixtures.js';
import { incident } from './incident.fixtures.js';
import { pilot } from './pilot.fixtures.js';

const kind = 'a question without an answer';
const ofStart = (id: string) => !id.startsWith('evaluate-and-share');

/** One question after the other, left out, at the moment that asks it. */
const leftOut = allQuestions(ukhsaGuidance).map(({ id }): Flaw => {
  const moment = ofStart(id) ? 'start' : 'close';
  const finding = id === 'plan-engagement.2' ? 'listening-unconfirmed/' : '';
  return flawed(kind, consultation, moment)(
    `${id} is untouched`,
    `${finding}answers/${id}`,
    answered(id, undefined),
  );
});

const emptyAnswers: readonly (readonly [input: string, answer: Answer])[] = [
  ['a status alone', { status: 'answered' }],
  ['“TBC.”', { status: 'answered', notes: 'TBC.' }],
  ['“to do”', { status: 'answered', notes: 'to do' }],
  ['“N/A”', { status: 'answered', notes: 'N/A' }],
  ['“To be confirmed by finance”', { status: 'answered', notes: 'To be confirmed by finance' }],
  ['“none yet”', { status: 'answered', notes: 'none yet' }],
  ['“?”', { status: 'answered', notes: ' ? ' }],
  ['an empty row of evidence', { status: 'answered', evidence: [{ label: ' ' }] }],
  ['under way, with notes', { status: 'in-progress', notes: 'We have asked finance.' }],
  ['“does not apply”, no reason', { status: 'not-applicable' }],
  ['“does not apply” because “-”', { status: 'not-applicable', reason: '-' }],
  ['an owner and a day alone', { owner: 'Finance', dueOn: '2026-03-01' }],
];

const share = flawed('scope and promise', pilot, 'share');

/** Questions of the guidance that a moment asks and nobody has answered. */
export const questionFlaws: readonly Flaw[] = [
  ...leftOut,
  ...emptyAnswers.map(([input, answer]) =>
    flawed('an answer without words', pilot, 'start')(
      `budget-remuneration.1: ${input}`,
      'answers/budget-remuneration.1',
      answered('budget-remuneration.1', answer),
    ),
  ),
  share(
    'nobody asked whether there is the scope and resource',
    'answers/clarify-approach.1',
    answered('clarify-approach.1', undefined),
  ),
  share(
    'whether the promise can be met is answered with no',
    'answers/clarify-approach.2',
    answered('clarify-approach.2', { status: 'answered', notes: 'No. The board has not agreed.' }),
  ),
  flawed('scope and promise', incident, 'share')(
    'whether the promise can be met: “TBC”',
    'answers/clarify-approach.2',
    answered('clarify-approach.2', { status: 'answered', notes: 'tbc' }),
  ),
  flawed('scope and promise', consultation, 'start')(
    'the purpose is not communicated yet',
    'answers/define-purpose.2',
    answered('define-purpose.2', { status: 'answered', notes: 'Not yet communicated' }),
  ),
  flawed('buy-in', consultation, 'start')(
    'others are not bought in yet',
    'listening-unconfirmed/answers/plan-engagement.2',
    answered('plan-engagement.2', {
      status: 'answered',
      notes: 'Not yet: the cabinet meets in May.',
    }),
  ),
  flawed(kind, incident, 'start')(
    '16 of the 19 questions are untouched',
    'answers/identify-communities.1',
    having(({ answers }) => ({
      answers: Object.fromEntries(
        Object.entries(answers).filter(([id]) => /^(define-purpose|assess-risks\.2)/.test(id)),
      ),
    })),
  ),
];
