'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorTrack`: a `<div>` around both ends and the options. */
export interface SpectrumSelectorTrackProps extends PartProps<'div'> {}

/** The spectrum itself: its two ends in words, and the options between them. */
export const SpectrumSelectorTrack = /* @__PURE__ */ selectorPart(
  'track',
  (props: SpectrumSelectorTrackProps) => ({ ...props }),
);
