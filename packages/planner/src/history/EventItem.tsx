'use client';

import type { Guidance, PlanEvent } from '@engagement-kit/model';
import { memo, useMemo } from 'react';
import { ChangeList, FieldList } from './ChangeList.js';
import { eventInWords, fieldsShown } from './change-words.js';
import { eventChanges, type KnownThings } from './event-changes.js';
import { useHistoryWords } from './history-context.js';
import { Inner } from './Inner.js';

interface EventItemProps {
  /** Place in the history, from 0. */
  place: number;
  /** It is none of the latest, and may be far from the screen. */
  isFar: boolean;
  event: PlanEvent;
  known: KnownThings;
  guidance: Guidance;
}

/** One entry of the history: what happened, when, by whom, and the fields before and after. */
export const EventItem = /* @__PURE__ */ memo(function EventItem({
  place,
  isFar,
  event,
  known,
  guidance,
}: EventItemProps) {
  const { words, when } = useHistoryWords();
  const changes = useMemo(() => eventChanges(event, known, guidance), [event, known, guidance]);
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
    <Inner as="li" part="event" tabIndex={-1} data-place={place} state={{ far: isFar }}>
      <Inner as="p" part="what">
        {eventInWords(event, changes, String(version ?? ''), words)}
      </Inner>
      <Inner as="p" part="meta">
        <time dateTime={at}>{when.time(at)}</time>
        {by && <Inner as="span" part="by">{` · ${by}`}</Inner>}
      </Inner>
      {isFolded ? (
        <Inner as="details" part="fold">
          <Inner as="summary" part="summary">
            {words.messages.details}
          </Inner>
          {content}
        </Inner>
      ) : (
        content
      )}
    </Inner>
  );
});
