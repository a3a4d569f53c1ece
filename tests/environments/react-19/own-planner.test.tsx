// The planner of a host's own, word for word as the guide shows it.
import { readFileSync } from 'node:fs';
import { createPlanStore, ukhsaGuidance } from '@engagement-kit/model';
import { type Address, readAddress, writeAddress } from '@engagement-kit/planner';
import { systemContext } from '@engagement-kit/react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { BoroughPlanner } from './own-planner.js';

const here = import.meta.dirname;

function show(start = 'budget') {
  const context = { ...systemContext(), guidance: ukhsaGuidance };
  const store = createPlanStore({ ...context, plan });
  const server = { load: vi.fn(async () => undefined), save: vi.fn(async () => ({})) };
  const paths: string[] = [];
  function Site() {
    const [address, go] = useState<Address>(readAddress(start) as Address);
    return (
      <BoroughPlanner
        store={store}
        server={server}
        address={address}
        onAddressChange={(next) => {
          paths.push(writeAddress(next));
          go(next);
        }}
      />
    );
  }
  render(<Site />);
  return { store, server, paths };
}
const rail = () => within(screen.getByRole('navigation'));

test('the guide shows this very code', () => {
  const guide = readFileSync(`${here}/../../../docs/guides/planner.md`, 'utf8');
  const shown = /```tsx\n([\s\S]*?)```/.exec(guide)?.[1];
  expect(shown).toBe(readFileSync(`${here}/own-planner.tsx`, 'utf8'));
});

test('places are left out, in another order, in other words, and one is the host’s own', async () => {
  const { store } = show();
  const names = rail()
    .getAllByRole('link')
    .map((link) => link.querySelector('[data-part=rail-name]')?.textContent);
  expect(names.filter((name) => /^(Risks|Standards)$/.test(name ?? ''))).toEqual([]);
  expect(names.indexOf('Feedback')).toBeLessThan(names.indexOf('Promises'));
  expect(names).toContain('People we work with');
  expect(names.indexOf('Budget')).toBe(
    names.indexOf('People we work with') + 2 + plan.activities.length,
  );
  await screen.findByText(`${plan.activities.length} activities to pay for.`);
  act(() => void store.dispatch({ type: 'activity.add', item: { name: 'One more' } }));
  await screen.findByText(`${plan.activities.length + 1} activities to pay for.`);
});

test('the plan is saved on the host’s server, once somebody asks for it and whenever it changes', async () => {
  const { store, server } = show();
  expect(server.save).not.toHaveBeenCalled();
  const save = document.querySelector<HTMLElement>('[data-part=save-in-browser]');
  await userEvent.click(save as HTMLElement);
  await waitFor(() => expect(server.save).toHaveBeenCalledWith(plan, undefined));
  act(() => void store.dispatch({ type: 'plan.update', changes: { title: 'Another title' } }));
  await waitFor(() =>
    expect(server.save).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: 'Another title' }),
      expect.anything(),
    ),
  );
});

test('what is shown is the host’s to keep', async () => {
  const { paths } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'See the activities' }));
  expect(paths).toEqual(['activities']);
  expect(globalThis.location.hash).toBe('');
  const link = rail().getByRole('link', { name: /^Facts of the plan/ });
  expect(link.getAttribute('href')).toBe('/plan/facts/');
});
