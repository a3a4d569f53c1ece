'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { lazy } from '../page/lazy.js';
import { node } from '../places-context.js';
import { Section } from '../Section.js';
import { GateRow } from './GateRow.js';
import { type OverviewMessages, overviewMessages } from './messages.js';

const names: readonly (keyof OverviewMessages['gateNames'])[] = ['share', 'start', 'close'];

const Named = (): ReactElement => (
  <ul {...node('gate-list')}>
    {names.map((name) => (
      <GateRow key={name} name={name} />
    ))}
  </ul>
);

/** The rules over a plan are a fifth of the first screen, so they come after it. */
const Gates = /* @__PURE__ */ lazy(() => import('./Gates.js'), Named);

/** What is missing for each moment: how much, and the first of it. */
export function Ready(): ReactElement {
  const { say } = useMessages(overviewMessages);
  return (
    <Section title={say('ready')}>
      <Gates />
      <p {...node('look-note')}>{say('nothingStops')}</p>
    </Section>
  );
}
