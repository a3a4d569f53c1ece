'use client';

import { type ItemName, itemLists, type PlanCommand } from '@engagement-kit/model';
import { usePlanStore } from '@engagement-kit/react';
import { usePlaces } from '../places-context.js';

/** Adds an item to its list, and goes to it in `place`. */
export function useAddItem(name: ItemName, place: string): (item: object) => void {
  const { go, dispatch } = usePlaces('Places.Items');
  const store = usePlanStore();
  return (item) => {
    if (!dispatch({ type: `${name}.add`, item } as PlanCommand).ok) return;
    const id = store.getState().plan[itemLists[name]].at(-1)?.id;
    if (id) go({ place, item: id });
  };
}
