import { readPlan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlanExports } from './exports/index.js';
import { setUpPage } from './file/harness.fixtures.js';
import { browserOf, planNamed } from './file/plan-file.fixtures.js';
import { busyStore } from './history/history.fixtures.js';
import { PlanFile, PlanHistory } from './index.js';
import { choose } from './shared/more-menu.fixtures.js';

setUpPage();

it('gives a form around it nothing to post, to ask for or to reset', async () => {
  const { tab } = browserOf();
  await tab().save(planNamed('Floods'));
  const store = busyStore();
  store.dispatch({ type: 'activity.add', item: { id: 'a2', name: 'Radio' } });
  store.dispatch({ type: 'promise.add', item: { id: 'p2', activityIds: ['a2'] } });
  render(
    <form>
      <PlanProvider store={store}>
        <PlanFile storage={tab()} readPlan={readPlan} />
        <PlanHistory />
        <PlanExports />
      </PlanProvider>
    </form>,
  );
  await screen.findByRole('button', { name: 'More for “Floods”' });
  await choose('Floods', 'Rename');
  const controls = () => [...document.querySelectorAll('input, select, textarea')];
  await waitFor(() => expect(controls().length).toBeGreaterThanOrEqual(4));
  for (const control of controls()) {
    expect((control as HTMLInputElement).form, control.outerHTML).toBeNull();
  }
});
