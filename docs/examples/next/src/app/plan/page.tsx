import { Compare } from '@engagement-kit/spectrum-selector';
import type { Metadata } from 'next';
import { plan } from '../../read-promise';
import { Workspace } from './Workspace';

export const metadata: Metadata = { title: 'Plan the reminders' };

/** A server component: it reads the plan, hands it to what runs in the browser, and lays parts out itself. */
export default function PlanPage() {
  return (
    <>
      <h1>Plan the reminders</h1>
      <p className="lede">
        For the team: choose how far families take part, and watch the draft of the promise change.
        Nothing is saved or sent.
      </p>
      <Workspace plan={plan()} />
      <Compare.Root fold>
        <Compare.Table />
      </Compare.Root>
    </>
  );
}
