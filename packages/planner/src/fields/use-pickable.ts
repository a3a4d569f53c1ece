'use client';

import type { ItemList, PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { useMemo } from 'react';
import type { Titled } from '../shared/item-titles.js';
import { useTitles } from '../shared/use-titles.js';

const typesOf = ({ guidance }: PlanState) => guidance.engagementTypes;

/** What a field can name: things in the plan, or in its guidance. */
export function usePickable(target: string): readonly Titled[] {
  const types = usePlan(typesOf);
  const items = useTitles(target as ItemList);
  return useMemo(
    () =>
      target === 'engagementTypes' ? types.map(({ id, name }) => ({ id, title: name })) : items,
    [target, types, items],
  );
}
