'use client';

import { forwardRef } from 'react';
import { Fold, type HelpRootProps, useHelp } from '../support/HelpRoot.js';
import { CompareContext } from './compare-context.js';

export interface SpectrumCompareRootProps extends HelpRootProps {}

/** Holds the guidance for the compare table. Stands alone or inside a selector. */
export const SpectrumCompareRoot = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumCompareRootProps
>(function SpectrumCompareRoot({ guidance, title, ...props }, ref) {
  const help = useHelp(guidance);
  return (
    <CompareContext.Provider value={help}>
      <Fold
        scope="spectrum-compare"
        title={title ?? help.words.messages.compare}
        lang={help.words.locale}
        {...props}
        ref={ref}
      />
    </CompareContext.Provider>
  );
});
