'use client';

import type { ReactElement } from 'react';
import { node } from '../places-context.js';

/** The kit’s mark: a square and a circle side by side. It favours no type. */
export const Mark = (): ReactElement => (
  <svg {...node('mark')} viewBox="0 0 30 14" aria-hidden="true">
    <rect {...node('mark-organisation')} width="14" height="14" />
    <circle {...node('mark-people')} cx="23" cy="7" r="7" />
  </svg>
);
