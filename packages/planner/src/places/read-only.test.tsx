import { createMemoryStorage, type Plan, readPlan } from '@engagement-kit/model';
import { PlanProvider, systemContext } from '@engagement-kit/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import type { Address } from './address.js';
import { loadPlaces, settled } from './harness.fixtures.js';
import { storeOf } from './in-plan.fixtures.js';
import { Planner } from './Planner.js';
import { planPlaces } from './plan-places.js';

const storage = createMemoryStorage({ ...systemContext(), readPlan });

beforeAll(loadPlaces);

async function openAt(address: Address) {
  const store = storeOf(plan);
  render(
    <PlanProvider store={store} readOnly>
      <Planner today="2026-09-10" storage={storage} address={address} onAddressChange={() => {}} />
    </PlanProvider>,
  );
  await settled();
  return store;
}

/** What can be done on the page without changing the plan. */
const reading =
  /^(Sections of this plan|Save a copy|Share|Show earlier changes|Done|Download|Copy|Print)/;

const lists = ['communities', 'decisions', 'activities', 'risks', 'promises', 'feedback'] as const;
const addresses: Address[] = [
  ...planPlaces.map(({ id }) => ({ place: id })),
  ...lists.map((place) => ({ place, item: (plan as Plan)[place][0]?.id })),
];

it.each(addresses.map((address) => [Object.values(address).join('/'), address] as const))(
  'shows %s to read, with nothing that changes the plan',
  async (_, address) => {
    const store = await openAt(address);
    // Which promise is exported, and how the standards are shown, is no change of the plan.
    const fields = [...document.querySelectorAll('input, textarea, select')].filter(
      (each) =>
        !(each as HTMLInputElement).disabled &&
        !each.matches('[data-scope=plan-exports], [data-part=view] > *'),
    );
    expect(fields.map((each) => each.outerHTML.slice(0, 160))).toEqual([]);
    const buttons = screen
      .getAllByRole('button')
      .filter((each) => !each.closest('[data-scope=plan-exports]'))
      .map(({ textContent }) => textContent ?? '');
    expect(buttons.filter((name) => !reading.test(name))).toEqual([]);
    for (const button of screen.queryAllByRole('button', { name: 'Done' })) {
      await userEvent.click(button);
    }
    expect(store.getState().plan).toBe(plan);
  },
);

it('says what each field says', async () => {
  const [community] = plan.communities;
  await openAt({ place: 'communities', item: community?.id, field: 'whyPrioritised' });
  expect(screen.getByText(community?.whyPrioritised ?? '')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain(community?.whyPrioritised);
});
