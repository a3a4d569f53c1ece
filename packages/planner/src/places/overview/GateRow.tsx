'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import type { ReviewedGate } from '../../review/use-plan-review.js';
import { Link } from '../Link.js';
import { node } from '../places-context.js';
import { overviewMessages } from './messages.js';

interface GateRowProps {
  readonly name: ReviewedGate['name'];
  /** What is missing; nothing is said of it before it is known. */
  readonly gaps?: ReviewedGate['gaps'];
}

/** One moment of a plan: how much is missing for it, and the first of it. */
export function GateRow({ name, gaps }: GateRowProps): ReactElement {
  const { say, count, messages } = useMessages(overviewMessages);
  const first = gaps?.[0];
  return (
    <li {...node('gate')}>
      <p {...node('gate-head')}>
        <span {...node('gate-name')}>{messages.gateNames[name]}</span>
        {gaps && (
          <span {...node('gate-count')}>
            {first ? count('toSettle', gaps.length) : say('isReady')}
          </span>
        )}
      </p>
      {gaps && first && (
        <>
          <p {...node('gate-first')}>{say('first', { gap: first.message })}</p>
          <Link to={{ place: 'check' }}>{count('seeAll', gaps.length)}</Link>
        </>
      )}
    </li>
  );
}
