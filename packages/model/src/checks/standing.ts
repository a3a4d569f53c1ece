import { hasWords } from '../has-words.js';
import type { Answer } from '../plan/plan.js';

/** How an answer stands: settled, or what it lacks. */
export type Standing = 'settled' | 'noAnswer' | 'underWay' | 'noWords' | 'noReason';

const known = new WeakMap<Answer, Standing>();

/**
 * Settled is what has words or evidence, or a reason why it does not apply. A status alone says nothing. An answer is a
 * value, so it is read once, however often a page asks.
 */
export function standingOf(answer: Answer): Standing {
  const standing = known.get(answer) ?? read(answer);
  known.set(answer, standing);
  return standing;
}

function read({ status, reason, notes, evidence = [] }: Answer): Standing {
  if (status === 'not-applicable') return hasWords(reason) ? 'settled' : 'noReason';
  if (status === 'in-progress') return 'underWay';
  const isShown = evidence.some(({ label, url }) => hasWords(label) || hasWords(url));
  const isSaid = hasWords(notes) || isShown;
  if (status === 'answered') return isSaid ? 'settled' : 'noWords';
  return isSaid && !status ? 'settled' : 'noAnswer';
}

/** Has somebody answered the question, or said why it does not apply? */
export const isSettled = (answer: Answer): boolean => standingOf(answer) === 'settled';
