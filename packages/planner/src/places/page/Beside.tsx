'use client';

import type { ReactElement, ReactNode } from 'react';
import { node } from '../places-context.js';

interface BesideProps {
  /** What follows from the work, where people see it. */
  readonly seen: ReactNode;
  /** The work. */
  readonly children: ReactNode;
}

/** Work, and beside it what people see of it; below it where the page is narrow. */
export function Beside({ seen, children }: BesideProps): ReactElement {
  return (
    <div {...node('sheet')}>
      <div {...node('beside')}>
        <div {...node('beside-work')}>{children}</div>
        <div {...node('beside-seen')}>{seen}</div>
      </div>
    </div>
  );
}
