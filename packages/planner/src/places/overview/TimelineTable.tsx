'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { overviewMessages } from './messages.js';
import type { Lane } from './timeline-data.js';

/** The timeline in words: each activity with its days, and the days on which people hear back. */
export function TimelineTable({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const { speaker } = usePlaces('Places.Overview');
  const { say, date } = useMessages(overviewMessages);
  const day = (text: string | undefined) => (text ? date(text) : speaker.say('notSet'));
  return (
    <details {...node('timeline-list')}>
      <summary {...node('timeline-summary')}>{say('asList')}</summary>
      <table {...node('timeline-table')}>
        <thead>
          <tr>
            {(['what', 'from', 'to'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ id, name, from, to, marks }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={{ place: 'activities', item: id }}>{name || speaker.say('notSet')}</Link>
                {marks.map(({ kind, on }) => (
                  <p {...node('timeline-mark')} key={`${kind} ${on}`}>
                    {say(`marks.${kind}`, { date: date(on) })}
                  </p>
                ))}
              </th>
              <td>{day(from)}</td>
              <td>{day(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
