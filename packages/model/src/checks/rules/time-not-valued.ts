import { questionById } from '../../guidance/look-up.js';
import { hasWords } from '../../has-words.js';
import { answerTo } from '../../plan/answers.js';
import { inActivity, offers } from '../look.js';
import { nameOf, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';
import { isSettled } from '../standing.js';

const questions = ['budget-remuneration.1', 'budget-remuneration.2'];

/** People’s time and expertise are valued, with payment or in other ways (L128, L129). */
export const timeNotValued: Rule = {
  id: 'time-not-valued',
  level: 'gap',
  leansOn: questions,
  gates: ['start'],
  find: (look) => {
    const asked = questions.filter((id) => questionById(look.guidance, id));
    const settled = asked.map((id) => answerTo(look.plan.answers, id)).filter(isSettled);
    const isAnswered = settled.length > 0;
    if (asked.length === 0 || settled.some(({ status }) => status === 'not-applicable')) return [];
    const { say } = wordsOf(look, 'time-not-valued');
    return offers(look)
      .filter(({ activity, type }) => type.id !== 'inform' && !hasWords(activity.practice?.payment))
      .map((offer) => ({
        about: offer.about,
        message: say('message', { activity: nameOf(look, offer.activity) }),
        said: say('said', { type: offer.type.name }),
        // What is said of all stands for this activity too, and does not say what people get here.
        level: isAnswered ? 'note' : 'gap',
        shows: say(isAnswered ? 'showsAnswered' : 'shows'),
        choices: [
          { text: say('sayOffer') },
          { text: say('nameOtherWays') },
          { text: say('answerQuestions') },
        ],
        paths: [inActivity(offer, 'practice', 'payment'), ...asked.map((id) => ['answers', id])],
        refs: questions,
        rests: offer.type.id,
      }));
  },
};
