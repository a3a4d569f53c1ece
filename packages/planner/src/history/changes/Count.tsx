'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';

/** How many of the changes are shown. Renders a `<p>`, or nothing while there are no changes. */
export const Count = /* @__PURE__ */ historyPart(
  'count',
  (_: PartProps<'p'>, { plan, shown, speaker }) => {
    const count = plan.history.length;
    if (count === 0) return null;
    const message = shown < count ? 'changesShown' : 'changesAll';
    return { as: 'p', content: speaker.count(message, count, { shown }) };
  },
);

export namespace Count {
  export interface Props extends PartProps<'p'> {}
}
