import { fail, type PlanStore } from '@engagement-kit/model';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import type { Address } from './address.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';

const refused = fail({
  code: 'too-large',
  path: [],
  message: 'This cannot be taken: the plan would be too large to keep.',
});

/** The planner at an address, in a plan that takes nothing more. */
function full(start: Address) {
  const store = storeOf(measles);
  const refusing: PlanStore = { ...store, dispatch: () => refused };
  render(<PlannerInPlan store={refusing} start={start} />);
  return store;
}

const press = async (role: 'button' | 'radio', name: RegExp | string) => {
  const [found] = await screen.findAllByRole(role, { name });
  if (!found) throw new Error(`There is no ${role} ${name}.`);
  await userEvent.click(found);
};
const alerts = () => screen.queryAllByRole('alert').flatMap(({ textContent }) => textContent || []);
const told = () => waitFor(() => expect(alerts()).toEqual([expect.stringContaining('too large')]));

describe('a plan that takes nothing more', () => {
  it.each([
    ['a new item', { place: 'communities' }, 'button', 'Add a community'],
    ['a copy', { place: 'risks', item: measles.risks[0]?.id }, 'button', /^Duplicate/],
    [
      'an order',
      { place: 'communities', item: measles.communities[0]?.id },
      'button',
      /^Move down/,
    ],
    ['a type', { place: 'activities', item: 'clinics' }, 'radio', 'Inform'],
    ['an answer', { place: 'standards' }, 'radio', 'Not yet started'],
    ['an answer that is put off', { place: 'activities', item: 'film' }, 'button', /^Answer later/],
    ['a new quick start', { place: 'quick-start' }, 'button', /I know the type/],
  ] as const)('says why it refuses %s', async (what, start, role, name) => {
    full(start);
    await press(role, name);
    if (what === 'a new quick start') await press('radio', 'Inform');
    await told();
  });

  it('says so until something has changed, or one is elsewhere', async () => {
    const store = full({ place: 'communities' });
    await press('button', 'Add a community');
    await told();
    act(() => void store.dispatch({ type: 'plan.update', changes: { title: 'A smaller plan' } }));
    expect(alerts()).toEqual([]);
    await press('button', 'Add a community');
    await told();
    await userEvent.click(screen.getByRole('link', { name: /^Risks/ }));
    await screen.findByRole('heading', { name: 'Risks' });
    expect(alerts()).toEqual([]);
  });
});
