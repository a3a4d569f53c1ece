'use client';

import { createPartContext, definePart, type PartDefiner } from '@engagement-kit/react';
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
export const picturePart: PartDefiner<PictureContextValue> = (part, usePart) =>
  definePart('spectrum-picture', part, PictureContext, usePart);
