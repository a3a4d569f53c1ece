'use client';

import { defineHelpRoot, type HelpRootProps } from '../support/help-root.js';
import { CompareContext } from './compare-context.js';

/** Props of `SpectrumCompareRoot`: the types to compare, and whether it folds. */
export interface SpectrumCompareRootProps extends HelpRootProps {}

/** Holds the guidance for the compare table. Stands alone or inside a selector. */
export const SpectrumCompareRoot = /* @__PURE__ */ defineHelpRoot(
  'spectrum-compare',
  CompareContext,
  (props: SpectrumCompareRootProps, help) => ({
    heading: help.words.messages.compare,
    ...props,
    shared: help,
  }),
);
