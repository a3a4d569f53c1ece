import type { ReactNode } from 'react';
import { useSayIssues } from '../shared/use-say-issues.js';
import { node, type Refusal } from './review-context.js';

/** Why something was not done, where the person asked for it. */
export function Refused({ issues }: { issues: Refusal }): ReactNode {
  const sayIssues = useSayIssues();
  return (
    issues && (
      <p {...node('refused')} role="alert">
        {sayIssues(issues)}
      </p>
    )
  );
}
