'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { type ReviewedGate, usePlanReview } from '../../review/use-plan-review.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';

/** What is missing for each moment: how much, and the first of it. */
export function Ready(): ReactElement {
  const { today } = usePlaces('Places.Overview');
  const { gates } = usePlanReview({ today });
  const { say } = useMessages(overviewMessages);
  return (
    <Section title={say('ready')}>
      <ul {...node('gate-list')}>
        {gates.map((gate) => (
          <GateRow key={gate.name} gate={gate} />
        ))}
      </ul>
      <p {...node('look-note')}>{say('nothingStops')}</p>
    </Section>
  );
}

function GateRow({ gate: { name, gaps } }: { readonly gate: ReviewedGate }): ReactElement {
  const { say, count, messages } = useMessages(overviewMessages);
  const [first] = gaps;
  return (
    <li {...node('gate')}>
      <p {...node('gate-head')}>
        <span {...node('gate-name')}>{messages.gateNames[name]}</span>
        <span {...node('gate-count')}>
          {first ? count('toSettle', gaps.length) : say('isReady')}
        </span>
      </p>
      {first && (
        <>
          <p {...node('gate-first')}>{say('first', { gap: first.message })}</p>
          <Link to={{ place: 'check' }}>{count('seeAll', gaps.length)}</Link>
        </>
      )}
    </li>
  );
}
