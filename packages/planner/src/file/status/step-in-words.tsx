import {
  diffPlans,
  type MessageSet,
  type Plan,
  type PlanEvent,
  type Speaker,
} from '@engagement-kit/model';
import { Fragment, type ReactNode } from 'react';
import {
  changeInWords,
  eventInWords,
  fieldsShown,
  hasOwnWords,
} from '../../history/changes/change-words.js';
import type { PlanHistoryMessages } from '../../history/messages.js';
import { inLanguage } from '../../shared/in-language.js';
import type { PlanFileStep } from '../control/plan-file-state.js';

/** How many fields of a change are named. */
const limit = 3;

/**
 * A step that was undone or redone, in the words of the history: `Activity “Workshops” changed (lead)`. `fieldLang` is
 * the language of the names of fields, where it is another one.
 */
export function stepInWords(
  { earlier, later, guidance }: PlanFileStep,
  speaker: Speaker<PlanHistoryMessages>,
  fieldLang: string | undefined,
  messages: readonly MessageSet[],
): ReactNode {
  const { changes } = diffPlans(earlier, later, guidance, { messages });
  const event = onlyEvent(earlier, later);
  if (event && hasOwnWords(event)) {
    const versions = [...earlier.versions, ...later.versions];
    const version = versions.find(({ id }) => id === event.path[1])?.name ?? '';
    return eventInWords(event, changes, version, speaker);
  }
  return changes.slice(0, 2).map((change, index) => {
    const labels = fieldsShown(change).map(({ label }) => label);
    const fields = change.kind === 'changed' ? labels.slice(0, limit).join(', ') : '';
    return (
      <Fragment key={`${change.entity} ${change.id}`}>
        {index > 0 && '; '}
        {changeInWords(change, speaker)}
        {fields && <> ({inLanguage(fields, fieldLang)})</>}
      </Fragment>
    );
  });
}

/** The entry that the step has in the history, where it has a single one. */
function onlyEvent(earlier: Plan, later: Plan): PlanEvent | undefined {
  // Not just the last ones, because changes from another tab may be in between.
  const before = new Set(earlier.history);
  const [event, ...more] = later.history.filter((each) => !before.has(each));
  return more.length === 0 ? event : undefined;
}
