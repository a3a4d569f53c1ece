'use client';

import { PromiseCard } from '@engagement-kit/promise-card';
import { useAnswers, useEngagementType, usePublicPromise } from '@engagement-kit/react';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';

/** The type of an activity beside the promise that it makes, and the ten standards below. */
export function Planner() {
  const type = useEngagementType('reminders');
  const promise = usePublicPromise('reminders');
  const answers = useAnswers();
  return (
    <>
      <div className="pair">
        <SpectrumSelector {...type} headingLevel={2} />
        {promise && <PromiseCard promise={promise} headingLevel={2} />}
      </div>
      <section aria-labelledby="standards">
        <h2 id="standards">The ten standards</h2>
        <StandardsChecklist {...answers} headingLevel={3} />
      </section>
    </>
  );
}
