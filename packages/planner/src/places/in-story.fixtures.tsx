import { createPlanStore, type Plan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { type ReactElement, useState } from 'react';
import { fixedContext } from '../../../react/src/plan/plans.fixtures.js';
import type { Address } from './address.js';
import { Planner } from './Planner.js';

/** The planner at an address of its own: a story keeps no hash. */
export const at =
  (plan: () => Plan, start: Address) =>
  (args: Planner.Props): ReactElement => {
    const [store] = useState(() => createPlanStore({ ...fixedContext(), plan: plan() }));
    const [address, go] = useState(start);
    return (
      <PlanProvider store={store}>
        <Planner {...args} address={address} onAddressChange={go} />
      </PlanProvider>
    );
  };
