'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { useMemo } from 'react';
import { itemTitles, type Titled } from '../shared/item-titles.js';
import { planFieldsMessages } from './messages.js';

const wholeState = (state: PlanState): PlanState => state;

/** What a field can name: things in the plan, or in its guidance. */
export function usePickable(target: string): readonly Titled[] {
  const { plan, guidance } = usePlan(wholeState);
  const speaker = useMessages(planFieldsMessages);
  return useMemo(
    () =>
      target === 'engagementTypes'
        ? guidance.engagementTypes.map(({ id, name }) => ({ id, title: name }))
        : itemTitles(plan, target, speaker),
    [plan, guidance, target, speaker],
  );
}
