// The planner over a plan of the fixtures. The page's hash says which place is shown.
import { createPlanStore, ukhsaGuidance } from '@engagement-kit/model';
import { Planner } from '@engagement-kit/planner';
import { PlanProvider } from '@engagement-kit/react';
import { createRoot } from 'react-dom/client';
import { crowdedGuidance } from '../../../packages/model/src/examples/crowded-guidance.fixtures.js';
import { crowdedPlan } from '../../../packages/model/src/examples/crowded-plan.fixtures.js';
import { measlesVaccinationOutreach } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { fixedContext } from '../../../packages/react/src/plan/plans.fixtures.js';

const plans = {
  example: { guidance: ukhsaGuidance, plan: measlesVaccinationOutreach },
  crowded: { guidance: ukhsaGuidance, plan: crowdedPlan },
  'crowded, on guidance as crowded': { guidance: crowdedGuidance, plan: crowdedPlan },
};

/** What the planner is shown over. */
export type Shown = keyof typeof plans;

/** Renders the planner into an element. */
const mount = (container: Element, shown: Shown): void =>
  createRoot(container).render(
    <PlanProvider store={createPlanStore({ ...fixedContext(), ...plans[shown] })}>
      <Planner today="2026-09-10" />
    </PlanProvider>,
  );

Object.assign(globalThis, { mount });
