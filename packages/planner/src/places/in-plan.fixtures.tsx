import { createPlanStore, type Plan, type PlanStore } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { type ReactElement, useState } from 'react';
import { fixedContext } from '../../../react/src/plan/plans.fixtures.js';
import type { Address } from './address.js';
import { Planner } from './Planner.js';

interface PlannerInPlanProps extends Partial<Planner.Props> {
  readonly store: PlanStore;
  readonly start: Address;
  readonly readOnly?: boolean | undefined;
}

/** The planner in a plan, at an address that no page’s hash holds. */
export function PlannerInPlan({
  store,
  start,
  readOnly,
  ...props
}: PlannerInPlanProps): ReactElement {
  const [address, go] = useState(start);
  return (
    <PlanProvider store={store} readOnly={readOnly}>
      <Planner today="2026-09-10" {...props} address={address} onAddressChange={go} />
    </PlanProvider>
  );
}

export const storeOf = (plan: Plan): PlanStore => createPlanStore({ ...fixedContext(), plan });
