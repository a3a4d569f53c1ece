'use client';

import { usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, useFiles } from '../files-context.js';
import { SaveSetAside } from './SaveSetAside.js';

/** What the person should know of a plan that is saved, as long as it is so. */
export function Notices(): ReactElement | null {
  const { file, inWords, issueLang } = useFiles('Files.Status');
  const id = usePlan(({ plan }) => plan.id);
  if (file.notices.length === 0) return null;
  return (
    <div {...node('notices')}>
      {file.notices.map(inWords).map(({ message, safe }) => (
        <p {...node('notice')} key={message} lang={issueLang}>
          {message} {safe}
        </p>
      ))}
      <SaveSetAside planId={id} issues={file.notices} />
    </div>
  );
}
