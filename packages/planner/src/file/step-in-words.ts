import type { MessageSet } from '@engagement-kit/model';
import { changeInWords, eventInWords, fieldsShown, hasOwnWords } from '../history/change-words.js';
import type { PlanHistoryMessages } from '../history/messages.js';
import type { PlanFileStep } from './plan-file-state.js';

/** How many fields of a change are named. */
const limit = 3;

/** A step that was taken back or brought back, in the words of the history: `Activity “Workshops” changed (lead)`. */
export function stepInWords(
  { changes, event, version = '' }: PlanFileStep,
  words: MessageSet<PlanHistoryMessages>,
): string {
  if (event && hasOwnWords(event, words)) return eventInWords(event, changes, version, words);
  return changes
    .slice(0, 2)
    .map((change) => {
      const labels = fieldsShown(change).map(({ label }) => label);
      const named = change.kind === 'changed' ? labels.slice(0, limit).join(', ') : '';
      return `${changeInWords(change, words)}${named && ` (${named})`}`;
    })
    .join('; ');
}
