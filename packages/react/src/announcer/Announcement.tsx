import type { ReactNode } from 'react';
import { partAttributes } from '../part/part-attributes.js';

/** A polite live region, hidden from sight by the style sheet. One a component. */
export function Announcement({ scope, children }: Announcement.Props): ReactNode {
  return (
    <div {...partAttributes(scope, 'announcement')} role="status" aria-live="polite">
      {children}
    </div>
  );
}

export namespace Announcement {
  export interface Props {
    /** `data-scope` of the component that speaks. */
    scope: string;
    /** What to say; empty says nothing. */
    children: string;
  }
}
