import { standardById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import type { Gap } from '../gap.js';
import type { GateName, Look } from '../look.js';
import { placeOf } from '../place-of.js';
import { saysNo } from '../refusals.js';
import { type Standing, standingOf } from '../standing.js';

/** The standards whose questions each moment asks, by id. What a host's own guidance does not have is not asked. */
const asked: Readonly<Record<GateName, readonly string[]>> = {
  share: ['clarify-approach'],
  start: [
    'define-purpose',
    'review-previous-work',
    'clarify-approach',
    'identify-communities',
    'recruit-equitably',
    'plan-engagement',
    'budget-remuneration',
    'commit-to-feedback',
    'assess-risks',
  ],
  close: ['evaluate-and-share'],
};

/** Questions that need a yes: is the purpose communicated, is there the scope, can the promise be kept? */
const toBeYes = new Set(['define-purpose.2', 'clarify-approach.1', 'clarify-approach.2']);

function lackOf(look: Look, id: string): Exclude<Standing, 'settled'> | 'saysNo' | undefined {
  const answer = answerTo(look.plan.answers, id);
  const standing = standingOf(answer);
  if (standing !== 'settled') return standing;
  return toBeYes.has(id) && saysNo(answer.notes) ? 'saysNo' : undefined;
}

/** The questions that a moment asks and nobody has answered in words or with evidence. */
export const unanswered = (look: Look, moment: GateName): readonly Gap[] =>
  asked[moment].flatMap((standardId) => {
    const { guidance, words } = look;
    const standard = standardById(guidance, standardId);
    return (standard?.questions ?? []).flatMap(({ id }): readonly Gap[] => {
      const lack = lackOf(look, id);
      if (!lack) return [];
      const values = { place: placeOf(look, id), standard: standard?.title ?? '' };
      const choice = lack === 'noReason' ? 'sayWhy' : lack === 'saysNo' ? 'makeItYes' : 'answer';
      return [
        {
          id: `answers/${id}`,
          message: words.say(`questions.${lack}`, values),
          choices: [{ text: words.say(`questions.${choice}`) }],
          paths: [['answers', id]],
        },
      ];
    });
  });
