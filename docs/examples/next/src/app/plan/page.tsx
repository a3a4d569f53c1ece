import type { Metadata } from 'next';
import { plan } from '../../read-promise';
import { Workspace } from './Workspace';

export const metadata: Metadata = { title: 'Plan the clinics' };

/** Reads the plan on the server, and hands it to the part that runs in the browser. */
export default function PlanPage() {
  return (
    <>
      <h1>Plan the clinics</h1>
      <p className="lede">
        For the team: choose how far communities take part, and watch the promise change. Nothing is
        saved or sent.
      </p>
      <Workspace plan={plan()} />
    </>
  );
}
