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

/**
 * One entry of the history in a line: what happened, when, by whom; the fields before and after are folded. Where a
 * version was named, it stands between the others as a mark.
 */
export const Event = /* @__PURE__ */ memo(function Event({
  place,
  isFar,
  event,
  known,
  guidance,
}: EventProps) {
  const { speaker, clock, sets, modelLang } = useHistoryWords();
  const changes = useMemo(
    () => eventChanges(event, known, guidance, sets),
    [event, known, guidance, sets],
  );
  const { at, by, path, what } = event;
  const version = known.versions.find(({ id }) => id === path[1])?.name;
  const [change] = changes;
  const isList = changes.length > 1 || what === 'version.restore';
  const fields = !isList && change ? fieldsShown(change) : [];
  const content = isList ? (
    <ChangeList changes={changes} />
  ) : (
    change && fields.length > 0 && <FieldList change={change} />
  );
  const line = (
    <>
      <span {...node('what')}>{eventInWords(event, changes, String(version ?? ''), speaker)}</span>{' '}
      {change?.kind === 'changed' && fields.length > 0 && (
        <span {...node('changed-fields')} lang={modelLang}>
          {fields.map(({ label }) => label).join(', ')}
        </span>
      )}{' '}
      <span {...node('meta')}>
        <time dateTime={at}>{clock.time(at)}</time>
        {by && <span {...node('by')}>{` · ${by}`}</span>}
      </span>
    </>
  );
  return (
    <li
      {...node('event', { far: isFar, version: what === 'version.save' })}
      tabIndex={-1}
      data-place={place}
    >
      {content ? (
        <details {...node('fold')}>
          <summary {...node('event-line')}>{line}</summary>
          {content}
        </details>
      ) : (
        <p {...node('event-line')}>{line}</p>
      )}
    </li>
  );
});
