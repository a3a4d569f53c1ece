'use client';

import type { Issue, PlanState, PlanStore } from '@engagement-kit/model';
import { useCallback, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useIsomorphicLayoutEffect } from '../state/use-isomorphic-layout-effect.js';
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

/** Who hears of what the plan refuses. */
export interface RefusalOptions {
  /**
   * Called instead of the provider's `onIssues` when the plan refuses a change, so that the reason can stand where the
   * person is. Nothing has changed.
   */
  readonly onIssues?: ((issues: readonly Issue[]) => void) | undefined;
}

/**
 * The plan's `dispatch`: applies a command, or several as one step, and returns the result. Stable between renders.
 * When a command is refused, `onIssues` is called as well, that of the provider unless one is given here.
 */
export function usePlanDispatch({ onIssues }: RefusalOptions = {}): PlanStore['dispatch'] {
  const { store, report } = usePlanContext();
  const hears = useRef(onIssues);
  useIsomorphicLayoutEffect(() => {
    hears.current = onIssues;
  });
  return useCallback(
    (...commands) => {
      const result = store.dispatch(...commands);
      if (!result.ok) (hears.current ?? report)(result.issues);
      return result;
    },
    [store, report],
  );
}
