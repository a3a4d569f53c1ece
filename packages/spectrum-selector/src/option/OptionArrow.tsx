'use client';

import type { PartProps } from '@engagement-kit/react';
import { flowLines } from './flow-lines.js';
import { optionPart } from './option-context.js';

/** Draws which way communication flows between organisation and community. Hidden from assistive technology: the words beside it say the same. */
export const OptionArrow = /* @__PURE__ */ optionPart(
  'option-arrow',
  (_: OptionArrow.Props, { type }) => ({
    as: 'svg',
    'aria-hidden': 'true',
    control: 'drawing',
    viewBox: '0 0 72 22',
    content: [
      <path key="organisation" data-of="organisation" data-paint="both" d="M1 5h12v12H1z" />,
      ...flowLines(type.communication.flow, 21, 51, 11).map(({ d, strong }) => (
        <path
          key={d}
          data-paint="line"
          d={d}
          stroke="currentColor"
          strokeWidth={strong ? 2.75 : 1.75}
        />
      )),
      <path
        key="community"
        data-of="community"
        data-paint="both"
        d="M59 11a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"
      />,
    ],
  }),
);

export namespace OptionArrow {
  export interface Props extends PartProps<'svg'> {}
}
