'use client';

import type { TypeDrawing } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import type { Titled } from '../../shared/item-titles.js';
import { useTitles } from '../../shared/use-titles.js';
import { drawingOf } from '../drawing-of.js';
import { usePlaces } from '../places-context.js';

/** An item that has the page to itself, among the others of its list. */
export interface ShownItem extends Titled {
  readonly drawing: TypeDrawing | undefined;
  /** Its place in the list, from 1. */
  readonly position: number;
  readonly total: number;
  readonly previous: Titled | undefined;
  readonly next: Titled | undefined;
}

/** The item that has the page to itself, in a place whose items have. */
export function useShownItem(): ShownItem | undefined {
  const { place, address } = usePlaces('Places.Page');
  const list = place.items;
  const titled = useTitles(list);
  const at = titled.findIndex(({ id }) => id === address.item);
  const item = titled[at];
  const drawing = usePlan((state) => list && item && drawingOf(state, list, item.id));
  return (
    item && {
      ...item,
      drawing,
      position: at + 1,
      total: titled.length,
      previous: titled[at - 1],
      next: titled[at + 1],
    }
  );
}
