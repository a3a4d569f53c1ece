'use client';

import type { EngagementType } from '@engagement-kit/model';
import { createPartContext, usePartContext } from '@engagement-kit/react';
import {
  SpectrumSelectorContext,
  type SpectrumSelectorContextValue,
} from '../root/root-context.js';

export interface OptionContextValue {
  type: EngagementType;
  selected: boolean;
  /** Id of the radio; the parts' ids derive from it. */
  id: string;
}

export const OptionContext =
  /* @__PURE__ */ createPartContext<OptionContextValue>('SpectrumSelectorOption');

/** What a part of an option needs: the root's state and its own option's. */
export function useOption(part: string): SpectrumSelectorContextValue & {
  option: OptionContextValue;
} {
  const root = usePartContext(SpectrumSelectorContext, part);
  return { ...root, option: usePartContext(OptionContext, part) };
}
