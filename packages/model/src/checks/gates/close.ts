import { isOutstanding } from '../../promise/feedback-progress.js';
import type { Gap } from '../gap.js';
import type { Look } from '../look.js';
import { audienceOf } from '../naming.js';
import { gapUnless } from './gap.js';
import { unanswered } from './questions.js';

/** What people are owed before the work closes. */
export const toClose = (look: Look): readonly Gap[] => [
  ...look.plan.feedback
    .filter((feedback) => !feedback.dueOn || feedback.dueOn >= look.today)
    .flatMap((feedback) =>
      gapUnless(!isOutstanding(feedback), look, {
        id: `feedback/${feedback.id}/outstanding`,
        name: 'feedbackOutstanding',
        values: { audience: audienceOf(look, feedback.audience) },
        paths: [
          ['feedback', feedback.id, 'state'],
          ['feedback', feedback.id, 'deliveredOn'],
        ],
      }),
    ),
  ...look.plan.feedback.flatMap(({ id, audience, state, reason }) =>
    gapUnless(state !== 'withdrawn' || (reason ?? ''), look, {
      id: `feedback/${id}/reason`,
      name: 'feedbackReason',
      values: { audience: audienceOf(look, audience) },
      paths: [['feedback', id, 'reason']],
    }),
  ),
  ...unanswered(look, 'close'),
];
