import { audienceOf, quoted, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** People were told by when they hear (L135). Only the day shows whether that happened. */
export const feedbackDoneWithoutDay: Rule = {
  id: 'feedback-done-without-day',
  level: 'gap',
  leansOn: ['commit-to-feedback.1'],
  gates: ['close'],
  find: (look) =>
    look.plan.feedback.flatMap(({ id, state, audience, how, dueOn, deliveredOn }) => {
      if (state !== 'done' || deliveredOn) return [];
      const { say } = wordsOf(look, 'feedback-done-without-day');
      return [
        {
          about: ['feedback', id],
          message: say('message', { audience: audienceOf(look, audience) }),
          said: say('said', { how: quoted(look, how, say('feedback')) }),
          shows: say('shows'),
          choices: [
            {
              text: say('recordToday'),
              command: { type: 'feedback.update', id, changes: { deliveredOn: look.today } },
            },
            { text: say('recordDay') },
          ],
          paths: [
            ['feedback', id, 'deliveredOn'],
            ['feedback', id, 'state'],
          ],
          refs: ['commit-to-feedback.1'],
          rests: dueOn,
        },
      ];
    }),
};
