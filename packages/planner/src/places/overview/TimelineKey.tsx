'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import { node } from '../places-context.js';
import { MarkShape } from './MarkShape.js';
import { overviewMessages } from './messages.js';

/** What the marks of the timeline stand for. */
export function TimelineKey(): ReactElement {
  const { say } = useMessages(overviewMessages);
  const entry = (shape: ReactNode, words: string) => (
    <span {...node('timeline-key-entry')}>
      <svg {...node('timeline-key-shape')} viewBox="-10 -10 20 20" aria-hidden="true">
        {shape}
      </svg>
      {words}
    </span>
  );
  return (
    <p {...node('timeline-key')}>
      {entry(
        <rect {...node('lane-work')} x="-9" y="-6" width="18" height="12" rx="3" />,
        say('work'),
      )}
      {entry(<MarkShape kind="promised" />, say('promised'))}
      {entry(<MarkShape kind="toCome" />, say('hearBack'))}
    </p>
  );
}
