'use client';

import { createPartContext } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/HelpRoot.js';

export interface PictureContextValue extends HelpContextValue {
  fileName: string;
  /** What came of the last download, in words. */
  status: string;
  setStatus: (status: string) => void;
}

export const PictureContext =
  /* @__PURE__ */ createPartContext<PictureContextValue>('SpectrumPictureRoot');
