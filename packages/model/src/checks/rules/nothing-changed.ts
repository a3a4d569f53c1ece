import { offers } from '../look.js';
import { wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Feedback shows impact (L133). When nothing changed, people still hear why. */
export const nothingChanged: Rule = {
  id: 'nothing-changed',
  level: 'gap',
  leansOn: ['commit-to-feedback.why'],
  gates: ['close'],
  find: (look) => {
    const { plan, moment } = look;
    if (plan.status !== 'closed' && moment !== 'close') return [];
    const asked = offers(look).filter(({ type }) => type.id !== 'inform');
    const isSaid = plan.feedback.some(({ decided, why }) => decided?.trim() || why?.trim());
    if (asked.length === 0 || isSaid) return [];
    const { say, count } = wordsOf(look, 'nothing-changed');
    return [
      {
        about: ['feedback'],
        message: say('message'),
        said: count('said', asked.length),
        shows: say('shows'),
        choices: [{ text: say('recordDecided') }, { text: say('recordWhy') }],
        paths: [['feedback'], ...plan.feedback.map(({ id }) => ['feedback', id, 'decided'])],
        refs: ['commit-to-feedback.why'],
        rests: asked.map(({ about }) => about),
      },
    ];
  },
};
