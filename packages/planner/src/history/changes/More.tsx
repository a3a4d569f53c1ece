'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';

/** Shows changes further back, and puts focus on the first of them. A `<button>`, while there are any. */
export const More = /* @__PURE__ */ historyPart(
  'more',
  (_: PartProps<'button'>, { plan, shown, step, showMore, speaker, announce }) => {
    const count = plan.history.length;
    if (count <= shown) return null;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      content: speaker.say('more'),
      onClick: () => {
        showMore();
        announce(speaker.count('moreShown', count, { shown: Math.min(shown + step, count) }));
      },
    };
  },
);

export namespace More {
  export interface Props extends PartProps<'button'> {}
}
