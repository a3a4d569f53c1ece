'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** The words at one end of the spectrum, from the guidance. Nothing where it has none. */
export const End = /* @__PURE__ */ spectrumPart(
  'end',
  ['side'],
  ({ side }: End.Props, { guidance, language }) => {
    const content = guidance.spectrum?.[side];
    return content ? { as: 'p', state: { [side]: true }, lang: language, content } : null;
  },
);

export namespace End {
  export interface Props extends PartProps<'p'> {
    /** Which end: `start` is “organisation led”, `end` is “community led” (L37). */
    side: 'start' | 'end';
  }
}
