'use client';

import { type Guidance, type Plan, type PlanStore, ukhsaGuidance } from '@engagement-kit/model';
import { createPlan, createPlanStore } from '@engagement-kit/model/plan';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { systemContext } from './system-context.js';

const PlanContext = /* @__PURE__ */ createContext<PlanStore | null>(null);

export interface PlanProviderProps {
  /** A store that the host made. Wins over `defaultPlan`; may change from one plan to another. */
  store?: PlanStore | undefined;
  /** The plan to begin with when the provider makes the store. A new untitled plan unless given. */
  defaultPlan?: Plan | undefined;
  /** The guidance that the plan works with; UKHSA's unless given. Read once. */
  guidance?: Guidance | undefined;
  children?: ReactNode;
}

/** Holds one plan for the components below. Each provider has its own; no two share by accident. */
export function PlanProvider({
  store,
  defaultPlan,
  guidance = ukhsaGuidance,
  children,
}: PlanProviderProps): ReactNode {
  const [own] = useState(() => store ?? createOwnStore(guidance, defaultPlan));
  return <PlanContext.Provider value={store ?? own}>{children}</PlanContext.Provider>;
}

function createOwnStore(guidance: Guidance, plan: Plan | undefined): PlanStore {
  const context = { ...systemContext(), guidance };
  if (plan) return createPlanStore({ ...context, plan });
  const created = createPlan({ title: 'Untitled plan' }, context);
  if (!created.ok) throw new Error(created.issues.map((issue) => issue.message).join(' '));
  return createPlanStore({ ...context, plan: created.value });
}

/** The plan store around the component. Throws outside a `PlanProvider`. */
export function usePlanStore(): PlanStore {
  const store = useContext(PlanContext);
  if (!store) {
    throw new Error(
      'A plan was asked for outside <PlanProvider>. Wrap this part of the page in <PlanProvider>, ' +
        'or give the component its `value` and `onValueChange` and use no plan at all.',
    );
  }
  return store;
}
