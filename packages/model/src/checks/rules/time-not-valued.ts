import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import { inActivity, isSettled, offers } from '../look.js';
import { nameOf, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const questions = ['budget-remuneration.1', 'budget-remuneration.2'];

/** People’s time and expertise are valued, with payment or in other ways (L128, L129). */
export const timeNotValued: Rule = {
  id: 'time-not-valued',
  level: 'gap',
  leansOn: questions,
  gates: ['start'],
  find: (look) => {
    if (!questions.some((id) => questionById(look.guidance, id))) return [];
    if (questions.some((id) => isSettled(answerTo(look.plan.answers, id)))) return [];
    const { say } = wordsOf(look, 'time-not-valued');
    return offers(look)
      .filter(({ activity, type }) => type.id !== 'inform' && !activity.practice?.payment?.trim())
      .map((offer) => ({
        about: offer.about,
        message: say('message', { activity: nameOf(look, offer.activity) }),
        said: say('said', { type: offer.type.name }),
        shows: say('shows'),
        choices: [
          { text: say('sayOffer') },
          { text: say('nameOtherWays') },
          { text: say('answerQuestions') },
        ],
        paths: [
          inActivity(offer, 'practice', 'payment'),
          ...questions.map((id) => ['answers', id]),
        ],
        refs: questions,
        rests: offer.type.id,
      }));
  },
};
