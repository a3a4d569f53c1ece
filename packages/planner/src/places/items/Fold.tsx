'use client';

import { usePlanReadOnly } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { node, usePlaces } from '../places-context.js';

interface FoldProps {
  /** What stands there while it is folded. */
  readonly shown: ReactNode;
  /** Begins open, where there is nothing to show yet. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What is said, with its fields folded below it. Where the plan is only read, what is said. */
export function Fold({ shown, open = false, children }: FoldProps): ReactElement {
  const { speaker } = usePlaces('Places.Items');
  const readOnly = usePlanReadOnly();
  // As it began: what is typed inside does not close it.
  const [isOpen] = useState(open);
  if (readOnly) return <div {...node('fold-shown')}>{shown}</div>;
  return (
    <details {...node('fold')} open={isOpen}>
      <summary {...node('fold-summary')}>
        <span {...node('fold-shown')}>{shown}</span>
        <span {...node('fold-edit')}>{speaker.say('edit')}</span>
      </summary>
      <div {...node('fold-fields')}>{children}</div>
    </details>
  );
}
