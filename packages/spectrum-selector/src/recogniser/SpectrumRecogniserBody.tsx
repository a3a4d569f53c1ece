'use client';

import type { PartProps } from '@engagement-kit/react';
import { recogniserPart } from './recogniser-context.js';

/** Props of `SpectrumRecogniserBody`: a `<div>` around the questions and the result. */
export interface SpectrumRecogniserBodyProps extends PartProps<'div'> {}

/** The questions and the result: one below the other, or side by side where there is room. */
export const SpectrumRecogniserBody = /* @__PURE__ */ recogniserPart(
  'body',
  (props: SpectrumRecogniserBodyProps) => ({ ...props }),
);
