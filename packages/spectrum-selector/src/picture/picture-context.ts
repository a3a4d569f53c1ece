'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { SpectrumSelectorMessages } from '../messages.js';
import type { Help } from '../support/use-help.js';

/** What the picture's root tells its parts. */
export interface PictureContextValue extends Help<SpectrumSelectorMessages> {
  fileName: string;
  /** What came of the last download, in words. */
  status: string;
  setStatus: (status: string) => void;
}

export const PictureContext =
  /* @__PURE__ */ createPartContext<PictureContextValue>('Picture.Root');

export const scope = 'spectrum-picture';

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, 'Picture');

/** Makes a part that belongs inside the root. */
export const picturePart = /* @__PURE__ */ partsOf(scope, 'Picture', (part) =>
  usePartContext(PictureContext, part),
);
