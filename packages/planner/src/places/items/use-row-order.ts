'use client';

import { useIsomorphicLayoutEffect } from '@engagement-kit/react';
import { type RefObject, useMemo, useRef } from 'react';
import { type Drag, type DragHandle, useDragOrder } from './use-drag-order.js';

/** Takes rows of a list to another place. The same between renders, so that rows are not drawn again for its sake. */
export interface RowOrder {
  readonly handlers: (index: number) => DragHandle;
  /** Moves the row by one, up or down. */
  readonly step: (index: number, by: number) => void;
}

/** The order of the rows in a list, changed by pointer or keyboard, and the row that is on its way. */
export function useRowOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): { readonly drag: Drag | null; readonly order: RowOrder } {
  const { drag, handle } = useDragOrder(list, move);
  const now = useRef({ handle, move });
  useIsomorphicLayoutEffect(() => {
    now.current = { handle, move };
  });
  const order = useMemo(
    (): RowOrder => ({
      handlers: (index) => ({
        onPointerDown: (event) => now.current.handle(index).onPointerDown(event),
        onPointerMove: (event) => now.current.handle(index).onPointerMove(event),
        onPointerUp: () => now.current.handle(index).onPointerUp(),
        onPointerCancel: () => now.current.handle(index).onPointerCancel(),
      }),
      step: (index, by) => now.current.move(index, index + by),
    }),
    [],
  );
  return { drag, order };
}
