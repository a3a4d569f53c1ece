import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import { isSettled, isUnderWay, named, offers } from '../look.js';
import type { Rule } from '../rule.js';

const question = 'plan-engagement.2';

/** Others in the organisation are bought in to listening and acting on feedback (L122). */
export const listeningUnconfirmed: Rule = {
  id: 'listening-unconfirmed',
  level: 'gap',
  leansOn: [question],
  gates: ['start'],
  find: (look) => {
    if (!questionById(look.guidance, question) || isSettled(answerTo(look.plan.answers, question)))
      return [];
    const asked = offers(look).filter(({ type }) => type.id !== 'inform');
    const going = asked.filter(
      ({ activity }) => look.moment === 'start' || isUnderWay(activity, look.today),
    );
    const names = [...new Set(going.map(({ activity }) => named(activity.name, 'an activity')))];
    return going.length === 0
      ? []
      : [
          {
            about: ['answers', question],
            message:
              'People are asked, and it is not confirmed that decision-makers will act on it.',
            said: `People are asked in ${names.join(', ')}.`,
            shows: 'The question on being bought in to listening and acting is not answered.',
            choices: [
              { text: 'Ask those who decide whether they will act, and record the answer' },
              { text: 'Say to people now what can and cannot be acted on' },
            ],
            paths: [
              ['answers', question],
              ...going.map(({ activity }) => ['activities', activity.id, 'state']),
            ],
            refs: [question],
            // All who are asked, at any moment: what is set aside before the start stays so when work begins.
            rests: asked.map(({ about }) => about),
          },
        ];
  },
};
