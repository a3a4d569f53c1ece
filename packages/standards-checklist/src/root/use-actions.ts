'use client';

import { useMemo, useRef } from 'react';
import type { ChecklistContextValue } from './root-context.js';
import { useIsomorphicLayoutEffect } from './use-layout-effect.js';

export type ChecklistActions = Pick<ChecklistContextValue, 'edit' | 'follow' | 'check'>;

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
      check: () => latest.current.check(),
    }),
    [],
  );
}
