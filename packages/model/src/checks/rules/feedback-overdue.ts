import { isOutstanding } from '../../promise/feedback-progress.js';
import { audienceOf, quoted, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** People were told by when they hear back (L135). */
export const feedbackOverdue: Rule = {
  id: 'feedback-overdue',
  level: 'gap',
  leansOn: ['commit-to-feedback.1'],
  gates: ['close'],
  find: (look) =>
    look.plan.feedback.flatMap((feedback) => {
      const { today } = look;
      const { id, dueOn, how, audience, possibleDelay } = feedback;
      if (!dueOn || dueOn >= today || !isOutstanding(feedback)) return [];
      const { say, date } = wordsOf(look, 'feedback-overdue');
      const command = {
        type: 'feedback.update',
        id,
        changes: { state: 'done', deliveredOn: today },
      } as const;
      return [
        {
          about: ['feedback', id],
          message: say('message', {
            audience: audienceOf(look, audience),
            date: date(dueOn),
          }),
          said: say('said', { how: quoted(look, how, say('feedback')), date: date(dueOn) }),
          shows: possibleDelay ? say('showsDelay', { delay: possibleDelay }) : say('shows'),
          choices: [
            { text: say('recordToday'), command },
            { text: say('setNewDay') },
            { text: say('withdraw') },
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
