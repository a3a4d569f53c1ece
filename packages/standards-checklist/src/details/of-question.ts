import type { ChecklistContextValue } from '../contexts.js';
import type { TextName } from '../messages.js';

/** A name with the number of its question, so that one among many is told from the others when it is read out. */
export const ofQuestion = (
  { say }: Pick<ChecklistContextValue, 'say'>,
  name: TextName,
  number: number,
  index = 0,
): string => say('detailsQuestion', { name: say(name, { number: index + 1 }), number });
