import type { Speaker } from '@engagement-kit/model';
import {
  changeInWords,
  eventInWords,
  fieldsShown,
  hasOwnWords,
} from '../../history/changes/change-words.js';
import type { PlanHistoryMessages } from '../../history/messages.js';
import type { PlanFileStep } from '../control/plan-file-state.js';

/** How many fields of a change are named. */
const limit = 3;

/** A step that was undone or redone, in the words of the history: `Activity “Workshops” changed (lead)`. */
export function stepInWords(
  { changes, event, version = '' }: PlanFileStep,
  speaker: Speaker<PlanHistoryMessages>,
): string {
  if (event && hasOwnWords(event)) return eventInWords(event, changes, version, speaker);
  return changes
    .slice(0, 2)
    .map((change) => {
      const labels = fieldsShown(change).map(({ label }) => label);
      const fields = change.kind === 'changed' ? labels.slice(0, limit).join(', ') : '';
      return `${changeInWords(change, speaker)}${fields && ` (${fields})`}`;
    })
    .join('; ');
}
