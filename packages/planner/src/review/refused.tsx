import type { ReactNode } from 'react';
import { node, type Refusal } from './review-context.js';

/** Why something was not done, where the person asked for it. */
export const refused = (issues: Refusal): ReactNode =>
  issues && (
    <p {...node('refused')} role="alert">
      {issues.map(({ message }) => message).join(' ')}
    </p>
  );
