import { PlanProvider } from '@engagement-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PlanExports } from '../exports/PlanExports.js';
import { busyStore } from './history.fixtures.js';
import { PlanHistory } from './PlanHistory.js';

const rendered = () =>
  renderToString(
    <PlanProvider defaultPlan={busyStore().getState().plan}>
      <PlanHistory />
      <PlanExports />
    </PlanProvider>,
  );

it('reads on a server, with days and times of UTC, the same each time', () => {
  const html = rendered();
  expect(html).toContain('Wednesday, 10 June 2026');
  expect(html).toContain('>10:10am</time>');
  expect(html).toContain('Risk “Too few interpreters” removed');
  expect(html).toContain('For colleagues who edit or comment in a word processor.');
  expect(rendered()).toBe(html);
});
