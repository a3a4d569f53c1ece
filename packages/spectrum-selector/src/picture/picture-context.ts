'use client';

import { createPartContext, type OldPartDefiner, oldDefinePart } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';

export interface PictureContextValue extends HelpContextValue {
  fileName: string;
  /** What came of the last download, in words. */
  status: string;
  setStatus: (status: string) => void;
}

export const PictureContext =
  /* @__PURE__ */ createPartContext<PictureContextValue>('SpectrumPictureRoot');

/** Makes a part that stands inside the root. */
export const picturePart: OldPartDefiner<PictureContextValue> = (part, usePart) =>
  oldDefinePart('spectrum-picture', part, PictureContext, usePart);
