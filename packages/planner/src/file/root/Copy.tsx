'use client';

import { lazy, type ReactElement, Suspense } from 'react';
import { useFiles } from '../files-context.js';

/** Seldom wanted, and it brings the words of all changes: it comes when somebody chooses a copy. */
const CopyDialog = /* @__PURE__ */ lazy(() => import('./CopyDialog.js'));

/** A colleague’s copy on its way into the plan, if there is one. */
export function Copy(): ReactElement | null {
  const { copy } = useFiles('Files.Root').file;
  return (
    copy && (
      <Suspense>
        <CopyDialog copy={copy} />
      </Suspense>
    )
  );
}
