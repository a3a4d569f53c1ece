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
  usePractice,
} from '@engagement-kit/react';
import { SpectrumRecogniser, SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import type { ReactNode } from 'react';
import { publicPromise } from './promise';

const storage = createWebStorage({
  open: () => localStorage,
  events: () => window,
  readPlan,
  ...systemContext(),
});
const promise = publicPromise();

function Everything(): ReactNode {
  return (
    <>
      <PlanFile storage={storage} readPlan={readPlan} />
      <SpectrumSelector {...useEngagementType('activity')}>
        <SpectrumRecogniser {...usePractice('activity')} />
      </SpectrumSelector>
      <StandardsChecklist {...useAnswers()} />
      <PromiseCard promise={promise} actions={<Card.Actions promise={promise} />} />
      <PlanReview {...usePlanReview({ today: '2026-07-14' })} />
      <PlanHistory />
      <PlanExports />
    </>
  );
}

/** All that needs a plan, on a plan that has not begun. */
export const Tool = (): ReactNode => (
  <PlanProvider>
    <Everything />
  </PlanProvider>
);
