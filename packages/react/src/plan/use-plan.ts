'use client';

import type { PlanState, PlanStore } from '@engagement-kit/model';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { usePlanContext, usePlanStore } from './PlanProvider.js';

/**
 * Reads from the plan: `usePlan((state) => state.plan.title)`. The component renders again when what was selected
 * changes; a list or an object counts as changed when one of its own values does.
 */
export function usePlan<Selected>(selector: (state: PlanState) => Selected): Selected {
  const select = useMemo(() => oncePerState(selector), [selector]);
  return useStore(usePlanStore(), useShallow(select));
}

/** Selects once for each state, because React would render without end if every look found a fresh object. */
function oncePerState<Selected>(selector: (state: PlanState) => Selected) {
  let last: { readonly state: PlanState; readonly selected: Selected } | undefined;
  return (state: PlanState): Selected => {
    if (last?.state !== state) last = { state, selected: selector(state) };
    return last.selected;
  };
}

/**
 * The plan's `dispatch`: applies a command, or several as one step, and returns the result. Stable between renders.
 * When a command is refused, the provider's `onIssues` is called as well.
 */
export function usePlanDispatch(): PlanStore['dispatch'] {
  const { store, report } = usePlanContext();
  return useCallback(
    (...commands) => {
      const result = store.dispatch(...commands);
      if (!result.ok) report(result.issues);
      return result;
    },
    [store, report],
  );
}
