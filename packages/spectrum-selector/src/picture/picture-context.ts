'use client';

import { createPartContext } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';
import { partMaker } from '../support/part-maker.js';

export interface PictureContextValue extends HelpContextValue {
  fileName: string;
  /** What came of the last download, in words. */
  status: string;
  setStatus: (status: string) => void;
}

export const PictureContext =
  /* @__PURE__ */ createPartContext<PictureContextValue>('SpectrumPictureRoot');

/** Makes a part that stands inside the root. */
export const picturePart = /* @__PURE__ */ partMaker(
  'SpectrumPicture',
  'spectrum-picture',
  PictureContext,
);
