'use client';

import { type Finding, type IsoDate, type PlanState, reviewPlan } from '@engagement-kit/model';
import { useMessageSets, usePlan } from '@engagement-kit/react';
import { useMemo } from 'react';
import { useSettled } from '../shared/use-settled.js';

const wholeState = (state: PlanState) => state;

/**
 * What the rules find, for a page on which somebody types: all rules take longer than a letter may, so they look once
 * nothing has been typed for a moment.
 */
export function useLaterFindings(today: IsoDate): readonly Finding[] {
  const { plan, guidance } = useSettled(usePlan(wholeState));
  const messages = useMessageSets();
  return useMemo(
    () => reviewPlan(plan, guidance, { today, messages }).findings,
    [plan, guidance, today, messages],
  );
}
