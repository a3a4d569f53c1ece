'use client';

import { type Issue, issueMessages, type MessageSet, sayIssue } from '@engagement-kit/model';
import { useMessageSets, useMessages } from '@engagement-kit/react';
import { type ReactNode, useCallback } from 'react';
import { inLanguage, langWithin } from './in-language.js';

/** What issues say, one after the other, in the language of the message sets. */
export const sayIssues = (issues: readonly Issue[], sets: readonly MessageSet[]): string =>
  issues.map((issue) => sayIssue(issue, sets).message).join(' ');

/** What issues say, in the language around the component, marked where the words `around` them are in another one. */
export function useSayIssues(around: string): (issues: readonly Issue[]) => ReactNode {
  const sets = useMessageSets();
  const lang = langWithin(useMessages(issueMessages).locale, around);
  return useCallback((issues) => inLanguage(sayIssues(issues, sets), lang), [sets, lang]);
}
