'use client';

import type { EngagementType } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { type SpectrumContextValue, scope } from '../root/root-context.js';

/** What an option tells its parts: the root's state, and its own. */
export interface OptionContextValue extends SpectrumContextValue {
  type: EngagementType;
  selected: boolean;
  /** Ids of the option's parts begin with it. */
  optionId: string;
  /** Id of the radio on the page. */
  radioId: string | undefined;
  /** Id of the promise on the page. */
  promiseId: string | undefined;
}

export const OptionContext =
  /* @__PURE__ */ createPartContext<OptionContextValue>('Spectrum.Option');

/** Makes a part that stands inside an option. */
export const optionPart = /* @__PURE__ */ partsOf(scope, 'Spectrum', (part) =>
  usePartContext(OptionContext, part),
);
