'use client';

import { forwardRef } from 'react';
import { SpectrumPictureActions } from './SpectrumPictureActions.js';
import { SpectrumPictureDownload } from './SpectrumPictureDownload.js';
import { SpectrumPictureDrawing } from './SpectrumPictureDrawing.js';
import { SpectrumPictureRoot, type SpectrumPictureRootProps } from './SpectrumPictureRoot.js';
import { SpectrumPictureStatus } from './SpectrumPictureStatus.js';

/** Props of `SpectrumPicture`: those of its root, whose contents are laid out for you. */
export interface SpectrumPictureProps
  extends Omit<SpectrumPictureRootProps, 'asChild' | 'children'> {}

/** The spectrum as a picture of our own, drawn from the data, to look at, print and download. */
export const SpectrumPicture = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumPictureProps>(
  function SpectrumPicture(props, ref) {
    return (
      <SpectrumPictureRoot {...props} ref={ref}>
        <SpectrumPictureDrawing layout="tall" />
        <SpectrumPictureDrawing layout="wide" />
        <SpectrumPictureActions>
          <SpectrumPictureDownload format="svg" />
          <SpectrumPictureDownload format="png" />
          <SpectrumPictureStatus />
        </SpectrumPictureActions>
      </SpectrumPictureRoot>
    );
  },
);
