'use client';

import type { ReactElement, ReactNode } from 'react';
import { node, usePlaces } from '../places-context.js';

/** Fields that are wanted less often, folded away. */
export function More({ children }: { readonly children: ReactNode }): ReactElement {
  const { speaker } = usePlaces('Places.Items');
  return (
    <details {...node('more')}>
      <summary {...node('more-summary')}>{speaker.say('more')}</summary>
      <div {...node('more-fields')}>{children}</div>
    </details>
  );
}
