'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorEnd`: a `<p>`, and which end of the spectrum it names. */
export interface SpectrumSelectorEndProps extends PartProps<'p'> {
  /** Which end: `start` is “organisation led”, `end` is “community led” (L37). */
  side: 'start' | 'end';
}

/** The words at one end of the spectrum, from the guidance. */
export const SpectrumSelectorEnd = /* @__PURE__ */ selectorPart(
  'end',
  ({ side, ...props }: SpectrumSelectorEndProps, { guidance, language }) => ({
    as: 'p',
    state: { [side]: true },
    lang: language,
    content: guidance.spectrum[side],
    ...props,
  }),
);
