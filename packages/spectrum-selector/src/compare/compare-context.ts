'use client';

import type { HelpContextValue } from '../support/help-root.js';
import { createPartContext } from '../support/kit.js';
import { partMaker } from '../support/part-maker.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<HelpContextValue>('SpectrumCompareRoot');

/** Makes a part that stands inside the root. */
export const comparePart = /* @__PURE__ */ partMaker(
  'SpectrumCompare',
  'spectrum-compare',
  CompareContext,
);
