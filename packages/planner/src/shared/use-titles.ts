'use client';

import type { ItemList } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { useMemo } from 'react';
import { planFieldsMessages } from '../fields/messages.js';
import { itemTitles, type Titled } from './item-titles.js';

const none: readonly Titled[] = [];

/** What people call the items of a list; none without a list. The same list as long as nobody gives one another name. */
export function useTitles(list: ItemList | undefined): readonly Titled[] {
  const words = useMessages(planFieldsMessages);
  // Flat, since what was selected counts as the same where each of its values is.
  const flat = usePlan(({ plan }) =>
    list ? itemTitles(plan, list, words).flatMap(({ id, title }) => [id, title]) : undefined,
  );
  return useMemo(
    () =>
      flat
        ? Array.from({ length: flat.length / 2 }, (_, at) => ({
            id: flat[at * 2] ?? '',
            title: flat[at * 2 + 1] ?? '',
          }))
        : none,
    [flat],
  );
}
