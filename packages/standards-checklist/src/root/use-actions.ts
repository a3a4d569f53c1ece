'use client';

import { useIsomorphicLayoutEffect } from '@engagement-kit/react';
import { useMemo, useReducer, useRef } from 'react';
import type { ChecklistContextValue } from '../contexts.js';

/** A number, and what makes it one more. */
export const useCount = () => useReducer((times: number) => times + 1, 0);

export type ChecklistActions = Pick<ChecklistContextValue, 'edit' | 'follow' | 'go' | 'check'>;

/** The same actions for as long as the checklist lives, doing what they do as of the last render. */
export function useActions(actions: ChecklistActions): ChecklistActions {
  const latest = useRef(actions);
  useIsomorphicLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      edit: (...of) => latest.current.edit(...of),
      follow: (...to) => latest.current.follow(...to),
      go: (...to) => latest.current.go(...to),
      check: () => latest.current.check(),
    }),
    [],
  );
}
