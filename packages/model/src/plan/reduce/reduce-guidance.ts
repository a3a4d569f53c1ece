import { type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import type { Plan } from '../plan.js';

/** Pins another version of the guidance and marks answers to look at again. No answer is changed or goes. */
export const pinGuidance = (
  plan: Plan,
  { guidance, checkAgain }: TypedCommandOf<'guidance.update'>,
): readonly Change[] => [
  ...setting([], plan, { guidance: { ...plan.guidance, ...guidance } }),
  ...checkAgain.flatMap((id) => {
    const answer = Object.hasOwn(plan.answers, id) ? plan.answers[id] : undefined;
    return answer ? setting(['answers', id], answer, { checkAgain: true }) : [];
  }),
];
