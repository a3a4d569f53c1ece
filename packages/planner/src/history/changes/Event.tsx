'use client';

import type { Guidance, PlanEvent } from '@engagement-kit/model';
import { memo, useMemo } from 'react';
import { node, useHistoryWords } from '../history-context.js';
import { ChangeList, FieldList } from './ChangeList.js';
import { eventInWords, fieldsShown } from './change-words.js';
import { eventChanges, type KnownThings } from './event-changes.js';

interface EventProps {
  /** Place in the history, from 0. */
  place: number;
  /** Not one of the latest, so it may be far from the screen. */
  isFar: boolean;
  event: PlanEvent;
  known: KnownThings;
  guidance: Guidance;
}

/** One entry of the history: what happened, when, by whom, and the fields before and after. */
export const Event = /* @__PURE__ */ memo(function Event({
  place,
  isFar,
  event,
  known,
  guidance,
}: EventProps) {
  const { speaker, clock, sets } = useHistoryWords();
  const changes = useMemo(
    () => eventChanges(event, known, guidance, sets),
    [event, known, guidance, sets],
  );
  const { at, by, path, what } = event;
  const version = known.versions.find(({ id }) => id === path[1])?.name;
  const [change] = changes;
  const isList = changes.length > 1 || what === 'version.restore';
  const isFolded =
    isList || (change && change.kind !== 'changed' && fieldsShown(change).length > 0);
  const content = isList ? (
    <ChangeList changes={changes} />
  ) : (
    change && <FieldList change={change} />
  );
  return (
    <li {...node('event', { far: isFar })} tabIndex={-1} data-place={place}>
      <p {...node('what')}>{eventInWords(event, changes, String(version ?? ''), speaker)}</p>
      <p {...node('meta')}>
        <time dateTime={at}>{clock.time(at)}</time>
        {by && <span {...node('by')}>{` · ${by}`}</span>}
      </p>
      {isFolded ? (
        <details {...node('fold')}>
          <summary {...node('summary')}>{speaker.say('details')}</summary>
          {content}
        </details>
      ) : (
        content
      )}
    </li>
  );
});
