import { Card, PromiseCard } from '@engagement-kit/promise-card';
import { Environment, usePlan, usePublicPromise } from '@engagement-kit/react';
import { useState } from 'react';
import { ActivityList } from './ActivityList.js';
import { promiseOf } from './desk-store.js';
import { Standards } from './Standards.js';
import { TypeChoice } from './TypeChoice.js';

/** The desk: a list of activities, and the type and the promise of the one that is open. */
export function Desk() {
  const activities = usePlan(({ plan }) => plan.activities);
  const [open, setOpen] = useState('clinics');
  const name = activities.find(({ id }) => id === open)?.name;
  const promise = usePublicPromise(promiseOf(open));
  return (
    <>
      <h1>Winter health by the harbour</h1>
      <div className="desk">
        <ActivityList activities={activities} open={open} onOpen={setOpen} />
        <section aria-labelledby="activity" className="activity">
          <h2 id="activity">{name}</h2>
          {/* The keys keep one activity's choice and messages apart from the next one's. */}
          <TypeChoice key={open} activityId={open} />
          {promise && (
            <Environment headingLevel={3}>
              <PromiseCard
                key={open}
                promise={promise}
                actions={<Card.Actions promise={promise} />}
              />
            </Environment>
          )}
        </section>
      </div>
      <Standards />
    </>
  );
}
