import type { Metadata } from 'next';
import { plan } from '../../read-promise';
import { Workspace } from './Workspace';

export const metadata: Metadata = { title: 'Plan the reminders' };

/** Reads the plan on the server, and hands it to the part that runs in the browser. */
export default function PlanPage() {
  return (
    <>
      <h1>Plan the reminders</h1>
      <p className="lede">
        For the team: choose how far families take part, and watch the draft of the promise change.
        Nothing is saved or sent.
      </p>
      <Workspace plan={plan()} />
    </>
  );
}
