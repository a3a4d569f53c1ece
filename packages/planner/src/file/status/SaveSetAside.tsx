'use client';

import type { Issue } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import { node, useFiles } from '../files-context.js';

interface SaveSetAsideProps {
  /** The stored plan that the issues are about. */
  planId: string;
  issues: readonly Issue[];
}

/** Hands over, word for word, what is damaged of a plan. Nothing where nothing is. */
export function SaveSetAside({ planId, issues }: SaveSetAsideProps): ReactElement | null {
  const { file, say } = useFiles('Files.Status');
  if (!issues.some(({ code }) => code === 'damaged')) return null;
  return (
    <button
      {...node('offer', {}, 'button')}
      type="button"
      onClick={({ currentTarget }) => void file.actions.saveSetAside(planId, currentTarget)}
    >
      {say('offerDownloadDamaged')}
    </button>
  );
}
