import type { ChecklistContextValue } from '../contexts.js';
import type { TextName } from '../messages.js';

/** A name with the number of its question, so that it can be told from the others when read out. */
export const ofQuestion = (
  { say }: Pick<ChecklistContextValue, 'say'>,
  name: TextName,
  number: number,
  index = 0,
): string => say('detailsQuestion', { name: say(name, { number: index + 1 }), number });
