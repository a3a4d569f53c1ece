'use client';

import type { PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { ChosenTag } from './ChosenTag.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionChosenProps extends PartProps<'span'> {}

/** “Chosen” and a tick, on the chosen option only. */
export const SpectrumSelectorOptionChosen = /* @__PURE__ */ forwardRef<
  HTMLSpanElement,
  SpectrumSelectorOptionChosenProps
>(function SpectrumSelectorOptionChosen(props, ref) {
  const { option, words } = useOption('SpectrumSelectorOptionChosen');
  if (!option.selected) return null;
  return (
    <ChosenTag
      scope="spectrum-selector"
      part="option-chosen"
      word={words.messages.chosen}
      {...props}
      ref={ref}
    />
  );
});
