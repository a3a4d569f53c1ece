'use client';

import { type HelpContextValue, type HelpRootProps, makeHelpRoot } from '../support/help-root.js';
import { CompareContext } from './compare-context.js';

/** Props of `SpectrumCompareRoot`: the types to compare, and whether it folds. */
export interface SpectrumCompareRootProps extends HelpRootProps {}

/** Holds the guidance for the compare table. Stands alone or inside a selector. */
export const SpectrumCompareRoot = /* @__PURE__ */ makeHelpRoot<
  SpectrumCompareRootProps,
  HelpContextValue
>('spectrum-compare', CompareContext, (props, help) => ({
  heading: help.words.messages.compare,
  ...props,
  shared: help,
}));
