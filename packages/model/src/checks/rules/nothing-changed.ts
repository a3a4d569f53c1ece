import { offers } from '../look.js';
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
    return [
      {
        about: ['feedback'],
        message: 'The work is closing, and no input is recorded as having changed anything.',
        said: `People were asked in ${asked.length === 1 ? 'one activity' : `${asked.length} activities`}.`,
        shows: 'No feedback says what was decided because of it, or why nothing was.',
        choices: [
          { text: 'Record what was decided because of what people said' },
          { text: 'If nothing changed, record why, and tell those who took part' },
        ],
        paths: [['feedback'], ...plan.feedback.map(({ id }) => ['feedback', id, 'decided'])],
        refs: ['commit-to-feedback.why'],
        rests: asked.map(({ about }) => about),
      },
    ];
  },
};
