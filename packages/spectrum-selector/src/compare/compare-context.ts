'use client';

import { createPartContext } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';
import { partMaker } from '../support/part-maker.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<HelpContextValue>('SpectrumCompareRoot');

/** Makes a part that stands inside the root. */
export const comparePart = /* @__PURE__ */ partMaker(
  'SpectrumCompare',
  'spectrum-compare',
  CompareContext,
);
