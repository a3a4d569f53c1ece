import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import { inActivity, isSettled, nameOf, offers } from '../look.js';
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
    return offers(look)
      .filter(({ activity, type }) => type.id !== 'inform' && !activity.practice?.payment?.trim())
      .map((offer) => ({
        about: offer.about,
        message: `${nameOf(offer.activity)} asks for people’s time, and nothing is offered for it.`,
        said: `${offer.type.name} asks people to take part.`,
        shows: 'The plan names no payment. The questions on valuing time are not answered.',
        choices: [
          { text: 'Say what people are offered for their time and their costs' },
          { text: 'Name other ways to value their time, such as training or references' },
          { text: 'Answer the questions on remuneration with what was considered' },
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
