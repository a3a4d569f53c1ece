import { type PlanStorage, readPlan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { PlanFile } from './index.js';
import { planNamed, storeOf } from './plan-file.fixtures.js';

it('renders the line and the buttons on a server, and touches no storage there', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const touched = vi.fn();
  const storage = new Proxy({} as PlanStorage, {
    get: (_, name) => (name === 'place' ? 'browser' : touched),
  });
  const html = renderToString(
    <PlanProvider store={storeOf(planNamed('Heat'))}>
      <PlanFile storage={storage} readPlan={readPlan} since="loaded" />
    </PlanProvider>,
  );
  expect(html).toContain('Nothing is saved yet. Nothing is sent to anyone.');
  for (const name of ['Save a copy', 'Open a file', 'Save in this browser', 'Undo', 'Redo']) {
    expect(html).toContain(name);
  }
  expect(touched).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
