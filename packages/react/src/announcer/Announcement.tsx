import type { ReactNode } from 'react';
import { partAttributes } from '../part/part-attributes.js';

/** A polite live region that the style sheet hides from sight. Each component has one. */
export function Announcement({ scope, children }: Announcement.Props): ReactNode {
  return (
    <div {...partAttributes(scope, 'announcement')} role="status" aria-live="polite">
      {children}
    </div>
  );
}

export namespace Announcement {
  export interface Props {
    /** The `data-scope` of the component that speaks. */
    scope: string;
    /** What to say; an empty text says nothing. */
    children: string;
  }
}
