import type { Standard } from '../../guidance/guidance.js';
import { answerTo } from '../../plan/answers.js';
import type { Gap } from '../gap.js';
import type { GateName, Look } from '../look.js';
import { placeOf } from '../place-of.js';
import { saysNo } from '../refusals.js';
import { type Standing, standingOf } from '../standing.js';

/** The published standards whose questions each moment asks, by id. */
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

const published = new Set(Object.values(asked).flat());

/** Of a host's own standards nobody knows a later moment: they are asked before the work starts. */
const isAsked = (moment: GateName, id: string): boolean =>
  asked[moment].includes(id) || (moment === 'start' && !published.has(id));

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
  look.guidance.standards
    .filter(({ id }) => isAsked(moment, id))
    .flatMap((standard) => unansweredOf(look, standard));

/** The questions of a standard that nobody has answered in words or with evidence. */
export const unansweredOf = (look: Look, { title, questions }: Standard): readonly Gap[] =>
  questions.flatMap(({ id }): readonly Gap[] => {
    const lack = lackOf(look, id);
    if (!lack) return [];
    const { words } = look;
    const choice = lack === 'noReason' ? 'sayWhy' : lack === 'saysNo' ? 'makeItYes' : 'answer';
    return [
      {
        id: `answers/${id}`,
        message: words.say(`questions.${lack}`, { place: placeOf(look, id), standard: title }),
        choices: [{ text: words.say(`questions.${choice}`) }],
        paths: [['answers', id]],
      },
    ];
  });
