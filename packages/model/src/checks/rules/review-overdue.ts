import { daysFrom } from '../days.js';
import { wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** A day or two may slip. After a month nobody has looked. */
const longPast = 30;

/** The tool is updated and considered as plans develop (L75). */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  level: 'gap',
  leansOn: ['planning-tool.2'],
  gates: ['share', 'start', 'close'],
  find: (look) => {
    const { nextReviewOn, status } = look.plan;
    if (!nextReviewOn || nextReviewOn >= look.today || status === 'closed') return [];
    const { say, date } = wordsOf(look, 'review-overdue');
    const values = { date: date(nextReviewOn) };
    return [
      {
        about: ['nextReviewOn'],
        level: daysFrom(nextReviewOn, look.today) > longPast ? 'gap' : 'note',
        message: say('message', values),
        said: say('said', values),
        shows: say('shows'),
        choices: [{ text: say('lookAgain') }],
        paths: [['nextReviewOn']],
        refs: ['planning-tool.2'],
        rests: nextReviewOn,
      },
    ];
  },
};
