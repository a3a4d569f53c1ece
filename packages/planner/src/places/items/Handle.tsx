'use client';

import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import type { DragHandle } from './use-drag-order.js';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

interface HandleProps {
  readonly title: string;
  readonly handlers: DragHandle;
  /** Moves the row by one, up or down. */
  readonly onStep: (by: number) => void;
}

/** Takes a row of a list to another place: dragged, or by the arrow keys. */
export function Handle({ title, handlers, onStep }: HandleProps): ReactElement {
  const { speaker } = usePlaces('Places.Items');
  return (
    <button
      {...node('handle')}
      {...handlers}
      type="button"
      aria-label={speaker.say('moveItem', { title })}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        const { currentTarget } = event;
        onStep(by);
        // Rows change places once the event is over, and a row that moves loses the focus.
        setTimeout(() => currentTarget.focus());
      }}
    >
      <svg {...node('handle-dots')} viewBox="0 0 10 16" aria-hidden="true">
        {[2, 8, 14].flatMap((y) =>
          [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />),
        )}
      </svg>
    </button>
  );
}
