'use client';

import { createPlanStore, type Issue, type Plan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, systemContext } from '@engagement-kit/react';
import { useState } from 'react';
import { Planner } from './Planner';

/** Holds a plan that the server read. Each visitor has a store of their own. */
export function Workspace({ plan }: { plan: Plan }) {
  const [store] = useState(() =>
    createPlanStore({ ...systemContext(), guidance: ukhsaGuidance, plan }),
  );
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  return (
    <PlanProvider store={store} onIssues={setIssues}>
      {issues.length > 0 && (
        <div role="alert" className="refused">
          {issues.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <Planner />
    </PlanProvider>
  );
}
