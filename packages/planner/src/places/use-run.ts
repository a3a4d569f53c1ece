'use client';

import type { Issue, PlanCommand } from '@engagement-kit/model';
import { usePlanStore } from '@engagement-kit/react';

/** Carries a command out. It gives back why not, or nothing: whoever asks says it in place. */
export function useRun(): (command: PlanCommand) => readonly Issue[] {
  const { dispatch } = usePlanStore();
  return (command) => {
    const result = dispatch(command);
    return result.ok ? [] : result.issues;
  };
}
