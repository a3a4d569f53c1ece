import type { ReactNode } from 'react';
import { useSayIssues } from '../shared/use-say-issues.js';
import { node, type Refusal } from './review-context.js';

interface RefusedProps {
  issues: Refusal;
  /** Language of the words around it. */
  around: string;
}

/** Why something was not done, where the person asked for it. */
export function Refused({ issues, around }: RefusedProps): ReactNode {
  const sayIssues = useSayIssues(around);
  return (
    issues && (
      <p {...node('refused')} role="alert">
        {sayIssues(issues)}
      </p>
    )
  );
}
