'use client';

import type { EngagementType } from '@engagement-kit/model';
import { createPartContext, type OldPartDefiner, oldDefinePart } from '@engagement-kit/react';
import type { SpectrumSelectorContextValue } from '../root/root-context.js';

/** The root's state, and the option's own. */
export interface OptionContextValue extends SpectrumSelectorContextValue {
  type: EngagementType;
  selected: boolean;
  /** Id of the radio; the ids of the option's parts derive from it. */
  radioId: string;
}

export const OptionContext =
  /* @__PURE__ */ createPartContext<OptionContextValue>('SpectrumSelectorOption');

/** Makes a part that stands inside an option. */
export const optionPart: OldPartDefiner<OptionContextValue> = (part, usePart) =>
  oldDefinePart('spectrum-selector', part, OptionContext, usePart);
