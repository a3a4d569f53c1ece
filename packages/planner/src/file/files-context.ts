'use client';

import { type Issue, issueMessages, type MessageValues, sayIssue } from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  useMessageSets,
  useMessages,
  usePartContext,
  usePlanReadOnly,
} from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { inLanguage, langWithin } from '../shared/in-language.js';
import type { PlanFileBinding } from './control/use-plan-file.js';
import { type PlaceMessage, planFileMessages } from './messages.js';

/** Where the focus can go when the control that had it goes. */
export type FocusStop = 'status' | 'save-in-browser' | 'plans-heading' | 'file-input';

/** What the root shares with its parts. */
export interface FilesContextValue {
  readonly file: PlanFileBinding;
  readonly headingLevel: HeadingLevel;
  /** Id of the heading over the saved plans. */
  readonly headingId: string;
  /** Puts the focus somewhere sensible when the control that had it is about to go. */
  readonly focusPart: (name: FocusStop) => void;
}

/** What the root shares with its parts. */
export const FilesContext = /* @__PURE__ */ createPartContext<FilesContextValue>('Files.Root');

/** What the root shares, and the ways to say a message, for a piece inside `part`. */
export function useFiles(part: string) {
  const shared = usePartContext(FilesContext, part);
  const speaker = useMessages(planFileMessages);
  const sets = useMessageSets();
  const issueLang = langWithin(useMessages(issueMessages).locale, speaker.locale);
  const place = shared.file.place ?? 'memory';
  return {
    ...shared,
    ...speaker,
    /** The issue in the language around the part. */
    inWords: (issue: Issue): Issue => sayIssue(issue, sets),
    /** The language of issues, where it is not that of the part. */
    issueLang,
    /** Can the plan only be read? */
    readOnly: usePlanReadOnly(),
    /** What the issue says, inside words of the part. */
    sayIssue: (issue: Issue | undefined): ReactNode =>
      issue && inLanguage(sayIssue(issue, sets).message, issueLang),
    /** A text that depends on where plans are saved. */
    sayHere: (name: PlaceMessage, values?: MessageValues): string =>
      speaker.say(`${name}.${place}`, values),
  };
}

/** What a part has to work with. */
export type FilesTools = ReturnType<typeof useFiles>;

/** Makes a part that belongs inside the root. */
export const filesPart = /* @__PURE__ */ partsOf('plan-file', 'Files', useFiles);

/** Names nodes that are not parts. */
export const node = /* @__PURE__ */ nodesOf('plan-file');
