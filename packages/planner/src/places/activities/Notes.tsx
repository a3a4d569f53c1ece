'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { usePlanReview } from '../../review/use-plan-review.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';

/** What the rules found that rests on an activity, each in a sentence, with the way to where it is settled. */
export function Notes({ activityId }: { readonly activityId: string }): ReactElement | null {
  const { today } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const { findings } = usePlanReview({ today, gates: [] });
  const here = findings.filter(({ paths }) =>
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
}
