'use client';

import { type Issue, type MessageSet, sayIssue } from '@engagement-kit/model';
import { useMessageSets } from '@engagement-kit/react';
import { useCallback } from 'react';

/** What issues say, one after the other, in the language of the message sets. */
export const sayIssues = (issues: readonly Issue[], sets: readonly MessageSet[]): string =>
  issues.map((issue) => sayIssue(issue, sets).message).join(' ');

/** What issues say, in the language around the component. */
export function useSayIssues(): (issues: readonly Issue[]) => string {
  const sets = useMessageSets();
  return useCallback((issues) => sayIssues(issues, sets), [sets]);
}
