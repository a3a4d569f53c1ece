'use client';

import type { PartProps } from '@engagement-kit/react';
import { ticked } from './chosen.js';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionChosen`: a `<span>`, there only while the option is chosen. */
export interface SpectrumSelectorOptionChosenProps extends PartProps<'span'> {}

/** “Chosen” and a tick, on the chosen option only. */
export const SpectrumSelectorOptionChosen = /* @__PURE__ */ optionPart(
  'option-chosen',
  (props: SpectrumSelectorOptionChosenProps, { selected, words }) =>
    selected
      ? { as: 'span', control: 'tag', content: ticked(words.messages.chosen), ...props }
      : null,
);
