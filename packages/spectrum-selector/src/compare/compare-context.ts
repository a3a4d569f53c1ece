'use client';

import { createPartContext, type OldPartDefiner, oldDefinePart } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<HelpContextValue>('SpectrumCompareRoot');

/** Makes a part that stands inside the root. */
export const comparePart: OldPartDefiner<HelpContextValue> = (part, usePart) =>
  oldDefinePart('spectrum-compare', part, CompareContext, usePart);
