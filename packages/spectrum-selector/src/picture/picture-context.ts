'use client';

import type { HelpContextValue } from '../support/help-root.js';
import { createPartContext } from '../support/kit.js';
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
