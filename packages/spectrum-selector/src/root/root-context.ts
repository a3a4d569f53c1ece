'use client';

import type { EngagementTypeId, Speaker } from '@engagement-kit/model';
import {
  type ChangeDetails,
  createPartContext,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { SpectrumGuidance } from '../guidance.js';
import type { SpectrumSelectorMessages } from '../messages.js';

/** Why the choice changes. */
export type SpectrumChangeReason = 'chosen' | 'cleared' | 'recognised' | 'reset';

/** The details of `onValueChange`, besides the value. */
export type SpectrumChangeDetails = ChangeDetails<SpectrumChangeReason>;

/** What the root tells its parts. */
export interface SpectrumContextValue {
  /** Ids of parts begin with it. */
  id: string;
  guidance: SpectrumGuidance;
  /** `lang` for guidance text, where it differs from the words around it. */
  language: string | undefined;
  words: Speaker<SpectrumSelectorMessages>;
  /** Id of the chosen type. */
  value: EngagementTypeId | null;
  name: string | undefined;
  form: string | undefined;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  invalid: boolean;
  /** Ids of the hint and the error message, of those that are there. */
  describedBy: string | undefined;
  /** Changes the choice; returns whether the host allowed it. */
  choose: (value: EngagementTypeId | null, reason: SpectrumChangeReason, event?: Event) => boolean;
  /** The browser found that a required choice is missing. */
  reportMissing: () => void;
  /** The first radio on the page. */
  firstRadio: () => HTMLInputElement | null;
}

/** Shares the root's state with its parts, and with the help inside it. */
export const SpectrumContext =
  /* @__PURE__ */ createPartContext<SpectrumContextValue>('Spectrum.Root');

export const scope = 'spectrum-selector';

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, 'Spectrum');

/** Makes a part that can be anywhere inside the root. */
export const spectrumPart = /* @__PURE__ */ partsOf(scope, 'Spectrum', (part) =>
  usePartContext(SpectrumContext, part),
);

/** Names a node that is not a part. */
export const node = /* @__PURE__ */ nodesOf(scope);
