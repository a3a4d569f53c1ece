'use client';

import type { PartProps } from '@engagement-kit/react';
import type { ViewTaker } from './view-content.js';
import { viewPart } from './view-context.js';

/** A button that hands the answers over: as a file, or to the website where that takes them. */
export const Give = /* @__PURE__ */ viewPart(
  'give',
  ['to'],
  ({ to }: Give.Props, { say, taker, handOver }) => {
    const isFirst = to === taker;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      state: { primary: isFirst },
      'data-to': to,
      content: say(to === 'host' ? 'give' : isFirst ? 'save' : 'saveCopy'),
      onClick: (event) => handOver(to, event.currentTarget, event),
    };
  },
);

export namespace Give {
  export interface Props extends PartProps<'button'> {
    /** Who takes the answers. */
    to: ViewTaker;
  }
}
