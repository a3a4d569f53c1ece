'use client';

import type { ReactElement } from 'react';
import { usePlanReview } from '../../review/use-plan-review.js';
import { node, usePlaces } from '../places-context.js';
import { GateRow } from './GateRow.js';

/** The moments of a plan with what is missing for each. */
export default function Gates(): ReactElement {
  const { today } = usePlaces('Places.Overview');
  const { gates } = usePlanReview({ today });
  return (
    <ul {...node('gate-list')}>
      {gates.map(({ name, gaps }) => (
        <GateRow key={name} name={name} gaps={gaps} />
      ))}
    </ul>
  );
}
