'use client';

import type { PartProps } from '@engagement-kit/react';
import { flowLines } from './flow-lines.js';
import { optionPart } from './option-context.js';

/** Draws which way communication flows. Hidden from assistive technology: the words beside it say the same. */
export const OptionArrow = /* @__PURE__ */ optionPart(
  'option-arrow',
  (_: OptionArrow.Props, { type }) => ({
    as: 'svg',
    'aria-hidden': 'true',
    viewBox: '0 0 40 24',
    width: 40,
    height: 24,
    fill: 'none',
    content: flowLines(type.communication.flow, 2, 38, 12).map(({ d, strong }) => (
      <path key={d} d={d} stroke="currentColor" strokeWidth={strong ? 3 : 1.5} />
    )),
  }),
);

export namespace OptionArrow {
  export interface Props extends PartProps<'svg'> {}
}
