import type { Plan, PlanStore } from '@engagement-kit/model';
import { act, render } from '@testing-library/react';
import type { LazyPart } from '../shared/lazy-part.js';
import type { Address } from './address.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';
import { planPlaces } from './plan-places.js';

/** Shows the planner at an address, and gives the store behind it. */
export function openAt(plan: Plan, start: Address): PlanStore {
  const store = storeOf(plan);
  render(<PlannerInPlan store={store} start={start} />);
  return store;
}

/** Loads what is on the pages of all places, before they are shown. */
export const loadPlaces = async (): Promise<void> => {
  await Promise.all(planPlaces.map(({ Page }) => (Page as LazyPart<object>).ahead()));
};

/** Resolves once pieces of a page that come later stand in it as well: it stays the same for a while. */
export async function settled(): Promise<void> {
  for (let before = ''; before !== document.body.innerHTML; ) {
    before = document.body.innerHTML;
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}
