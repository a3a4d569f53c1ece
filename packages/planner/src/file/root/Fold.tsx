'use client';

import { Environment, type HeadingLevel } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { node, useFiles } from '../files-context.js';

interface FoldProps {
  name: 'historyFold' | 'exportsFold';
  children: ReactNode;
}

/** Longer content, folded away and rendered when it is first unfolded. */
export function Fold({ name, children }: FoldProps): ReactElement {
  const { say, headingLevel } = useFiles('PlanFile');
  const [isMade, setMade] = useState(false);
  return (
    <details {...node('fold')} onToggle={() => setMade(true)}>
      <summary {...node('fold-summary')}>{say(name)}</summary>
      {isMade && (
        <div {...node('fold-content')}>
          <Environment headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel}>
            {children}
          </Environment>
        </div>
      )}
    </details>
  );
}
