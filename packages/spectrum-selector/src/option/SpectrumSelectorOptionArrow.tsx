'use client';

import type { PartProps } from '@engagement-kit/react';
import { createElement } from 'react';
import { flowLines } from './flow-path.js';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionArrow`: an `<svg>`, hidden from assistive technology. */
export interface SpectrumSelectorOptionArrowProps extends PartProps<'svg'> {}

/** Draws which way communication flows. Hidden from assistive technology: the words beside it say the same. */
export const SpectrumSelectorOptionArrow = /* @__PURE__ */ optionPart(
  'option-arrow',
  (props: SpectrumSelectorOptionArrowProps, { type }) => ({
    as: 'svg',
    'aria-hidden': 'true',
    viewBox: '0 0 40 24',
    width: 40,
    height: 24,
    fill: 'none',
    content: flowLines(type.communication.flow, 2, 38, 12).map(({ d, strong }) =>
      createElement('path', { d, stroke: 'currentColor', strokeWidth: strong ? 3 : 1.5 }),
    ),
    ...props,
  }),
);
