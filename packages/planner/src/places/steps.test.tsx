import { type Plan, ukhsaGuidance } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { setUpPage } from '../file/harness.fixtures.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';

/** The first promise of the example, made, of another type than the last in the spectrum. */
const made: Plan = {
  ...measles,
  promises: measles.promises.slice(0, 1).map((promise) => ({
    ...promise,
    engagementType: 'consult',
    madeOn: '2026-06-01',
  })),
};

setUpPage();

it('undo asks why where it changes what people were promised, and takes any other step at once', async () => {
  const store = storeOf(made);
  const type = () => store.getState().plan.promises[0]?.engagementType;
  const [id = ''] = made.promises.map((promise) => promise.id);
  const changes = { engagementType: ukhsaGuidance.engagementTypes[2]?.id ?? '' };
  store.dispatch({
    type: 'promise.change',
    id,
    changes,
    reason: 'Asked for',
    communityToldOn: '2026-06-02',
  });
  store.dispatch({ type: 'plan.update', changes: { title: 'Catch-up' } });
  render(<PlannerInPlan store={store} start={{ place: 'facts' }} />);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await userEvent.click(undo);
  expect(store.getState().plan.title).toBe(made.title);

  await userEvent.click(undo);
  expect(screen.getByRole('alertdialog', { hidden: true })).toBeTruthy();
  expect(type()).toBe('involve');
  await userEvent.type(screen.getByLabelText('Why does it change?'), 'The budget was cut.');
  await userEvent.click(screen.getByText('Change the promise'));
  expect(type()).toBe('consult');
  expect(store.getState().plan.promises[0]?.changes?.at(-1)?.reason).toBe('The budget was cut.');
  expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull();
});
