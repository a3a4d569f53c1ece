'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import { LineText } from './LineText.js';
import { MarkShape } from './MarkShape.js';
import { overviewMessages } from './messages.js';
import { shortDay } from './short-day.js';
import { spokenMarks } from './spoken-marks.js';
import type { Lane } from './timeline-data.js';

interface LineProps {
  readonly lane: Lane;
  /** Where a day lies, in percent of the width. */
  readonly at: (day: string) => number;
  /** Where months begin. */
  readonly ticks: readonly number[];
  readonly today: string;
}

/** One activity drawn along the time: a bar for the work, circles where people hear back, and words below those. */
export function Line({ lane, at, ticks, today }: LineProps): ReactElement {
  const { from, to, isPlanned, marks } = lane;
  const start = from ? at(from) : 0;
  const end = to ? at(to) : 100;
  const { say, date } = useMessages(overviewMessages);
  return (
    <svg {...node('lane-line')} aria-hidden="true">
      {ticks.map((x) => (
        <line {...node('lane-month')} key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {(from || to) && (
        <rect
          {...node('lane-work', { planned: isPlanned })}
          x={`${start}%`}
          width={`${Math.max(end - start, 1)}%`}
          y="0.875em"
          height="1.25em"
          rx="3"
        />
      )}
      <line {...node('lane-today')} x1={`${at(today)}%`} x2={`${at(today)}%`} y1="0" y2="100%" />
      {marks.map(({ kind, on }) => (
        <svg key={`${kind} ${on}`} x={`${at(on)}%`} y="1.5em" overflow="visible" aria-hidden="true">
          <MarkShape kind={kind} />
        </svg>
      ))}
      {spokenMarks(marks, at).map(({ kind, on }) => (
        <LineText
          {...node('lane-words', { late: kind === 'late' })}
          key={`${kind} ${on}`}
          x={at(on)}
          y="100%"
          dy="-0.3em"
        >
          {say(`marks.${kind}`, { date: shortDay(date, today, on) })}
        </LineText>
      ))}
    </svg>
  );
}
