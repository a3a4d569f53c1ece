import type { Plan } from '@engagement-kit/model';
import { type ReactElement, useState } from 'react';
import type { Address } from './address.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';
import type { Planner } from './Planner.js';

/** The planner at an address of its own: a story keeps no hash. */
export const at =
  (plan: () => Plan, start: Address) =>
  (args: Planner.Props): ReactElement => {
    const [store] = useState(() => storeOf(plan()));
    return <PlannerInPlan {...args} store={store} start={start} />;
  };
