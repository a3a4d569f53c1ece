import { isOutstanding } from '../../promise/feedback-progress.js';
import { dayInWords } from '../day-in-words.js';
import { named } from '../look.js';
import type { Rule } from '../rule.js';

/** People were told by when they hear back (L135). */
export const feedbackOverdue: Rule = {
  id: 'feedback-overdue',
  level: 'gap',
  leansOn: ['commit-to-feedback.1'],
  gates: ['close'],
  find: ({ plan, today }) =>
    plan.feedback.flatMap((feedback) => {
      const { id, dueOn, how, audience, possibleDelay } = feedback;
      if (!dueOn || dueOn >= today || !isOutstanding(feedback)) return [];
      const command = {
        type: 'feedback.update',
        id,
        changes: { state: 'done', deliveredOn: today },
      } as const;
      return [
        {
          about: ['feedback', id],
          message: `Feedback to ${named(audience, 'the people who took part')} was due on ${dayInWords(dueOn)}.`,
          said: `${named(how, 'Feedback')} by ${dayInWords(dueOn)}.`,
          shows: possibleDelay
            ? `Nothing is recorded as delivered. A possible delay was named: ${possibleDelay}`
            : 'Nothing is recorded as delivered.',
          choices: [
            { text: 'Record that it was delivered today', command },
            { text: 'Tell people that it is late and why, and set a new day' },
            { text: 'Withdraw it, and tell people why' },
          ],
          paths: [
            ['feedback', id, 'dueOn'],
            ['feedback', id, 'state'],
            ['feedback', id, 'deliveredOn'],
          ],
          refs: ['commit-to-feedback.1'],
          rests: dueOn,
        },
      ];
    }),
};
