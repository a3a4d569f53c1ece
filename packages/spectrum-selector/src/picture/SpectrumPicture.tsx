'use client';

import { forwardRef } from 'react';
import * as Picture from './parts.js';

/** The spectrum as a picture of our own, drawn from the data, to look at, print and download. */
export const SpectrumPicture = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumPicture.Props>(
  function SpectrumPicture(props, ref) {
    return (
      <Picture.Root {...props} ref={ref}>
        <Picture.Drawing layout="tall" />
        <Picture.Drawing layout="wide" />
        <Picture.Actions>
          <Picture.Download format="svg" />
          <Picture.Download format="png" />
          <Picture.Status />
        </Picture.Actions>
      </Picture.Root>
    );
  },
);

export namespace SpectrumPicture {
  export interface Props extends Omit<Picture.Root.Props, 'asChild' | 'children'> {}
}
