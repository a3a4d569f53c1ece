'use client';

import type { ViewDraft } from '@engagement-kit/model';
import { useEffect } from 'react';
import { draftFrom } from './view-draft.js';

/** Where a draft is kept: in this tab alone, under the name that the host gave and the plan that was asked about. */
const keyOf = (name: string, planId: string) => `engagement-kit:community-view:${name}:${planId}`;

interface KeptDraft {
  /** Keeps the draft as it is now; without one, forgets it. */
  readonly keep: (draft?: ViewDraft) => void;
}

/**
 * Keeps a draft over a reload, only where the host has named it. It lies in `sessionStorage`, which ends with the tab: on
 * a computer that a group shares, the next one finds nothing. Storage that is blocked keeps nothing.
 */
export function useKeptDraft(
  name: string | undefined,
  planId: string,
  take: (draft: ViewDraft) => void,
): KeptDraft {
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, as the page is opened
  useEffect(() => {
    const kept = name === undefined ? undefined : read(keyOf(name, planId));
    if (kept) take(kept);
  }, [name, planId]);
  return {
    keep: (draft) => {
      if (name !== undefined) write(keyOf(name, planId), draft);
    },
  };
}

function read(key: string): ViewDraft | undefined {
  try {
    return draftFrom(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return undefined;
  }
}

function write(key: string, draft: ViewDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // The words stay on the page, as without a name.
  }
}
