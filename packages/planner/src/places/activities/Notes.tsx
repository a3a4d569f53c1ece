'use client';

import { useMessages } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { useLaterFindings } from '../../review/use-later-findings.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';

interface NotesProps {
  readonly activityId: string;
}

/** What the rules found that rests on an activity, each in a sentence, with the way to where it is settled. */
export const Notes = /* @__PURE__ */ memo(function Notes({
  activityId,
}: NotesProps): ReactElement | null {
  const { today } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const here = useLaterFindings(today).filter(({ paths }) =>
    paths.some(([list, id]) => list === 'activities' && id === activityId),
  );
  if (here.length === 0) return null;
  return (
    <ul {...node('notes')} aria-label={say('notes')}>
      {here.map(({ id, level, message }) => (
        <li {...node('note', { gap: level === 'gap' })} key={id}>
          <span {...node('tag')}>{say(`levels.${level}`)}</span>
          <p {...node('note-text')}>{message}</p>
          <Link to={{ place: 'check' }}>{say('settle')}</Link>
        </li>
      ))}
    </ul>
  );
});
