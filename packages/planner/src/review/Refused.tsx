import type { Issue } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import { Inner } from './define-part.js';

/** Why something was not done, where the person asked for it. */
export const Refused = ({ issues }: { issues: readonly Issue[] | undefined }): ReactNode =>
  issues && (
    <Inner as="p" part="refused" role="alert">
      {issues.map(({ message }) => message).join(' ')}
    </Inner>
  );
