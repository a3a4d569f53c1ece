'use client';

import { type PointerEvent, type RefObject, useState } from 'react';

/** A row on its way, by its index now and the one it would have. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** What takes a row by its handle. */
export interface DragHandle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Puts rows of a list in another order by pointer, pen or finger. Nothing moves before it is let go. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const toAt = (y: number, from: number): number =>
    [...(list.current?.children ?? [])].filter((row, index) => {
      const { top, height } = row.getBoundingClientRect();
      return index !== from && top + height / 2 < y;
    }).length;
  return {
    drag,
    handle: (index: number): DragHandle => ({
      onPointerDown: ({ button, pointerId, currentTarget }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        setDrag({ from: index, to: index });
      },
      onPointerMove: ({ clientY }) => {
        if (drag) setDrag({ from: drag.from, to: toAt(clientY, drag.from) });
      },
      onPointerUp: () => {
        if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
