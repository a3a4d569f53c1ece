'use client';

import { spectrumSelectorMessages } from '../messages.js';
import { type HelpProps, helpProps, helpRoot, useHelp } from '../support/use-help.js';
import { CompareContext, rootPart, scope } from './compare-context.js';

/** Holds the types for the compare table. Stands alone or inside a selector. */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  helpProps,
  function useCompare(props: Root.Props) {
    const help = useHelp('SpectrumCompare', props, spectrumSelectorMessages);
    return {
      ...helpRoot(scope, props, help, help.words.say('compare')),
      provide: [CompareContext, help],
    };
  },
);

export namespace Root {
  export interface Props extends HelpProps {}
}
