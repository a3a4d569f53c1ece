'use client';

import { createPartContext, definePart, type PartDefiner } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<HelpContextValue>('SpectrumCompareRoot');

/** Makes a part that stands inside the root. */
export const comparePart: PartDefiner<HelpContextValue> = (part, usePart) =>
  definePart('spectrum-compare', part, CompareContext, usePart);
