'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** The word in the middle of the spectrum, on the line above the columns. Read in a list, it would stand at no place. */
export const Middle = /* @__PURE__ */ spectrumPart(
  'middle',
  (_: Middle.Props, { guidance, language }) =>
    guidance.spectrum?.middle
      ? { as: 'p', 'aria-hidden': 'true', lang: language, content: guidance.spectrum.middle }
      : null,
);

export namespace Middle {
  export interface Props extends PartProps<'p'> {}
}
