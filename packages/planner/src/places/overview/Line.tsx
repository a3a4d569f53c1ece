'use client';

import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import type { Lane, Mark } from './timeline-data.js';

interface LineProps {
  readonly lane: Lane;
  /** Where a day lies, in percent of the width. */
  readonly at: (day: string) => number;
  /** Where months begin. */
  readonly ticks: readonly number[];
  readonly today: string;
}

/** One activity drawn along the time: a bar for the work, circles where people hear back. */
export function Line({ lane, at, ticks, today }: LineProps): ReactElement {
  const { from, to, isPlanned, marks } = lane;
  const start = from ? at(from) : 0;
  const end = to ? at(to) : 100;
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
          y="30%"
          height="40%"
          rx="3"
        />
      )}
      <line {...node('lane-today')} x1={`${at(today)}%`} x2={`${at(today)}%`} y1="0" y2="100%" />
      {marks.map((mark) => (
        <MarkOf key={`${mark.kind} ${mark.on}`} mark={mark} x={at(mark.on)} />
      ))}
    </svg>
  );
}

/** A promise is a square, as all that the organisation says; people hearing back is a circle. */
function MarkOf({ mark: { kind }, x }: { readonly mark: Mark; readonly x: number }): ReactElement {
  if (kind === 'promised') {
    return (
      <svg x={`${x}%`} y="50%" overflow="visible" aria-hidden="true">
        <rect {...node('lane-promised')} x="-5" y="-5" width="10" height="10" rx="2" />
      </svg>
    );
  }
  return (
    <svg x={`${x}%`} y="50%" overflow="visible" aria-hidden="true">
      <circle {...node('lane-heard', { kept: kind === 'kept', late: kind === 'late' })} r="8" />
      {kind === 'kept' && <path {...node('lane-tick')} d="M-3.5 0.5 L-1 3 L4 -3" />}
    </svg>
  );
}
