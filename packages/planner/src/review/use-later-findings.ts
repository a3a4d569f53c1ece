'use client';

import { type Finding, type IsoDate, type PlanState, reviewPlan } from '@engagement-kit/model';
import { useMessageSets, usePlan } from '@engagement-kit/react';
import { useDeferredValue, useMemo } from 'react';

const wholeState = (state: PlanState) => state;

/**
 * What the rules find, for a page on which somebody types: all rules take longer than a letter may, so a letter is on
 * screen first.
 */
export function useLaterFindings(today: IsoDate): readonly Finding[] {
  const { plan, guidance } = useDeferredValue(usePlan(wholeState));
  const messages = useMessageSets();
  return useMemo(
    () => reviewPlan(plan, guidance, { today, messages }).findings,
    [plan, guidance, today, messages],
  );
}
