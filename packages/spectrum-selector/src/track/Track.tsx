'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** The spectrum itself: its two ends in words, and the options between them. */
export const Track = /* @__PURE__ */ spectrumPart('track', (_: Track.Props) => ({}));

export namespace Track {
  export interface Props extends PartProps<'div'> {}
}
