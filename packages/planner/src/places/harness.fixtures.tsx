import type { Plan, PlanStore } from '@engagement-kit/model';
import { render } from '@testing-library/react';
import type { Address } from './address.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';

/** Shows the planner at an address, and gives the store behind it. */
export function openAt(plan: Plan, start: Address): PlanStore {
  const store = storeOf(plan);
  render(<PlannerInPlan store={store} start={start} />);
  return store;
}
