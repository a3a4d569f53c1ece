'use client';

import type { EngagementTypeId, MessageSet } from '@engagement-kit/model';
import {
  type ChangeDetails,
  createPartContext,
  type OldPartDefiner,
  oldDefinePart,
} from '@engagement-kit/react';
import type { SpectrumGuidance } from '../guidance/spectrum-guidance.js';
import type { SpectrumSelectorMessages } from '../messages.js';

/** Why the choice changes. */
export type SpectrumSelectorChangeReason = 'chosen' | 'cleared' | 'recognised' | 'reset';

/** What `onValueChange` is told besides the value. */
export type SpectrumSelectorChangeDetails = ChangeDetails<SpectrumSelectorChangeReason>;

export interface SpectrumSelectorContextValue {
  id: string;
  guidance: SpectrumGuidance;
  /** `lang` for guidance text, where it differs from the words around it. */
  language: string | undefined;
  words: MessageSet<SpectrumSelectorMessages>;
  value: EngagementTypeId | null;
  /** False when the choice was refused. */
  change: (
    value: EngagementTypeId | null,
    reason: SpectrumSelectorChangeReason,
    event?: Event,
  ) => boolean;
  /** `aria-describedby` for parts by the ends of their ids, of those that are there. */
  describedBy: (...parts: string[]) => string | undefined;
  /** The browser found a required choice missing. */
  reportMissing: () => void;
  name: string | undefined;
  form: string | undefined;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  invalid: boolean;
}

export const SpectrumSelectorContext =
  /* @__PURE__ */ createPartContext<SpectrumSelectorContextValue>('SpectrumSelectorRoot');

/** Makes a part that stands anywhere inside the root. */
export const selectorPart: OldPartDefiner<SpectrumSelectorContextValue> = (part, usePart) =>
  oldDefinePart('spectrum-selector', part, SpectrumSelectorContext, usePart);
