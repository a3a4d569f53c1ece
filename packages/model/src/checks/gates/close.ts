import { isOutstanding } from '../../promise/feedback-progress.js';
import type { Gap } from '../gate.js';
import { type Look, named } from '../look.js';
import { gapUnless, gapUnlessAnswered } from './gap.js';

const feedbackTo = (audience: string | undefined): string =>
  `Feedback to ${named(audience, 'the people who took part')}`;

/** What people are owed before the work closes. */
export const toClose = (look: Look): readonly Gap[] => [
  ...look.plan.feedback
    .filter((feedback) => !feedback.dueOn || feedback.dueOn >= look.today)
    .flatMap((feedback) =>
      gapUnless(
        !isOutstanding(feedback),
        `feedback/${feedback.id}/outstanding`,
        `${feedbackTo(feedback.audience)} is still to come.`,
        'Deliver the feedback, or withdraw it and say why',
        ['feedback', feedback.id],
      ),
    ),
  ...look.plan.feedback.flatMap(({ id, audience, state, reason }) =>
    gapUnless(
      state !== 'withdrawn' || reason,
      `feedback/${id}/reason`,
      `${feedbackTo(audience)} was withdrawn, and no reason is recorded.`,
      'Say why it was withdrawn, and tell people',
      ['feedback', id, 'reason'],
    ),
  ),
  ...gapUnlessAnswered(
    look,
    'evaluate-and-share.1',
    'It is not recorded how the engagement is evaluated.',
    'Say how it was evaluated, and what communities said of it',
  ),
  ...gapUnlessAnswered(
    look,
    'evaluate-and-share.2',
    'It is not recorded how the learning is shared.',
    'Say where others can find what was learned',
  ),
];
