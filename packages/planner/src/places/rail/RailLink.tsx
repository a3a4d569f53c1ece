'use client';

import type { ReactElement, ReactNode } from 'react';
import type { Address } from '../address.js';
import { Link } from '../Link.js';
import { node } from '../places-context.js';

interface RailLinkProps {
  readonly to: Address;
  readonly isHere: boolean;
  /** How it stands, in a few words. */
  readonly status?: ReactNode;
  /** What is drawn before the words. */
  readonly before?: ReactNode;
  readonly children: string;
}

/** A way to a place or to an item of it, with how that stands. */
export function RailLink({ to, isHere, status, before, children }: RailLinkProps): ReactElement {
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined}>
      {before}
      <span {...node('rail-name')}>
        <bdi>{children}</bdi>
      </span>
      {status && <span {...node('rail-status')}>{status}</span>}
    </Link>
  );
}
