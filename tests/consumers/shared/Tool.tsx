'use client';

import { createWebStorage, readPlan } from '@engagement-kit/model';
import {
  PlanExports,
  PlanFile,
  PlanHistory,
  PlanReview,
  usePlanReview,
} from '@engagement-kit/planner';
import { Card, PromiseCard } from '@engagement-kit/promise-card';
import {
  PlanProvider,
  systemContext,
  useAnswers,
  useEngagementType,
  useHydrated,
  usePlan,
  usePractice,
  usePublicPromise,
} from '@engagement-kit/react';
import { SpectrumRecogniser, SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { type ReactNode, useState } from 'react';
import { plan } from './plan';

const storage = createWebStorage({
  open: () => localStorage,
  events: () => window,
  readPlan,
  ...systemContext(),
});

/** What the host knows of the plan, read from its store. */
function Known(): ReactNode {
  const type = usePlan(({ plan }) => plan.activities[0]?.engagementType);
  const answers = usePlan(({ plan }) => plan.answers);
  const given = Object.entries(answers).map(([id, answer]) => `${id} ${answer.status}`);
  return <output data-ready={useHydrated() || undefined}>{[type, ...given].join(', ')}</output>;
}

function Everything(): ReactNode {
  const promise = usePublicPromise('promise');
  return (
    <main>
      <PlanFile storage={storage} readPlan={readPlan} />
      <SpectrumSelector className="chooser" {...useEngagementType('activity')}>
        <SpectrumRecogniser {...usePractice('activity')} />
      </SpectrumSelector>
      <StandardsChecklist {...useAnswers()} />
      {promise && <PromiseCard promise={promise} actions={<Card.Actions promise={promise} />} />}
      <PlanReview {...usePlanReview({ today: '2026-07-14' })} />
      <PlanHistory />
      <PlanExports />
      <Known />
    </main>
  );
}

/** All that needs a plan, around one. */
export function Tool(): ReactNode {
  const [defaultPlan] = useState(plan);
  return (
    <PlanProvider defaultPlan={defaultPlan}>
      <Everything />
    </PlanProvider>
  );
}
