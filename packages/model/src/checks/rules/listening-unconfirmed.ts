import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import { isUnderWay, offers } from '../look.js';
import { quoted, wordsOf } from '../naming.js';
import { saysNo } from '../refusals.js';
import type { Rule } from '../rule.js';
import { isSettled } from '../standing.js';

const question = 'plan-engagement.2';

/** Others in the organisation are bought in to listening and acting on feedback (L122). */
export const listeningUnconfirmed: Rule = {
  id: 'listening-unconfirmed',
  level: 'gap',
  leansOn: [question],
  gates: ['start'],
  find: (look) => {
    const answer = answerTo(look.plan.answers, question);
    const isNo = saysNo(answer.notes);
    if (!questionById(look.guidance, question) || (isSettled(answer) && !isNo)) return [];
    const asked = offers(look).filter(({ type }) => type.id !== 'inform');
    const going = asked.filter(
      ({ activity }) => look.moment === 'start' || isUnderWay(activity, look.today),
    );
    const { say } = wordsOf(look, 'listening-unconfirmed');
    const names = going.map(({ activity }) => quoted(look, activity.name, say('anActivity')));
    const activities = [...new Set(names)].join(look.words.say('separator'));
    return going.length === 0
      ? []
      : [
          {
            about: ['answers', question],
            message: say('message'),
            said: say('said', { activities }),
            shows: say(isNo ? 'showsNo' : 'shows'),
            choices: [{ text: say('askDeciders') }, { text: say('sayLimits') }],
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
