'use client';

import type { PlanState, PlanStore } from '@engagement-kit/model';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { usePlanContext, usePlanStore } from './PlanProvider.js';

/**
 * Reads from the plan: `usePlan((state) => state.plan.title)`. The selector returns a primitive or a
 * memoised value; a fresh object or array on every call would render without end.
 */
export function usePlan<Selected>(selector: (state: PlanState) => Selected): Selected {
  return useStore(usePlanStore(), selector);
}

/**
 * The verb of the plan: applies a command and says what came of it. Stable between renders.
 * When a command is refused, the provider's `onIssues` is told as well.
 */
export function usePlanDispatch(): PlanStore['dispatch'] {
  const { store, report } = usePlanContext();
  return useCallback(
    (command) => {
      const result = store.dispatch(command);
      if (!result.ok) report(result.issues);
      return result;
    },
    [store, report],
  );
}
