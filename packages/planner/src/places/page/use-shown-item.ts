'use client';

import type { PlanState, TypeDrawing } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles, type Titled } from '../../shared/item-titles.js';
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

const wholeState = (state: PlanState): PlanState => state;

/** The item that has the page to itself, in a place whose items have. */
export function useShownItem(): ShownItem | undefined {
  const { place, address } = usePlaces('Places.Page');
  const state = usePlan(wholeState);
  const words = useMessages(planFieldsMessages);
  if (!place.items || !address.item) return undefined;
  const titled = itemTitles(state.plan, place.items, words);
  const at = titled.findIndex(({ id }) => id === address.item);
  const item = titled[at];
  return (
    item && {
      ...item,
      drawing: drawingOf(state, place.items, item.id),
      position: at + 1,
      total: titled.length,
      previous: titled[at - 1],
      next: titled[at + 1],
    }
  );
}
