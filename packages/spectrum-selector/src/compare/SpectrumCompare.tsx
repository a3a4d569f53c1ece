'use client';

import { forwardRef, type ReactNode } from 'react';
import * as Compare from './parts.js';

/** All types side by side (L41-L69): what each aims at, what it promises, and how it communicates. */
export const SpectrumCompare = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumCompare.Props>(
  function SpectrumCompare({ caption, ...props }, ref) {
    return (
      <Compare.Root {...props} ref={ref}>
        <Compare.Table caption={caption} />
      </Compare.Root>
    );
  },
);

export namespace SpectrumCompare {
  export interface Props extends Omit<Compare.Root.Props, 'asChild' | 'children'> {
    /** The table's name; “The types of engagement side by side” unless given. */
    caption?: ReactNode;
  }
}
