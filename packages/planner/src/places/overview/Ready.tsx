'use client';

import { useMessages } from '@engagement-kit/react';
import { lazy, type ReactElement, Suspense } from 'react';
import { node } from '../places-context.js';
import { Section } from '../Section.js';
import { GateRow } from './GateRow.js';
import { type OverviewMessages, overviewMessages } from './messages.js';

/** The rules over a plan are a fifth of the first screen, so they come after it. */
const Gates = /* @__PURE__ */ lazy(() => import('./Gates.js'));

const names: readonly (keyof OverviewMessages['gateNames'])[] = ['share', 'start', 'close'];

/** What is missing for each moment: how much, and the first of it. */
export function Ready(): ReactElement {
  const { say } = useMessages(overviewMessages);
  const named = names.map((name) => <GateRow key={name} name={name} />);
  return (
    <Section title={say('ready')}>
      <ul {...node('gate-list')}>
        <Suspense fallback={named}>
          <Gates />
        </Suspense>
      </ul>
      <p {...node('look-note')}>{say('nothingStops')}</p>
    </Section>
  );
}
