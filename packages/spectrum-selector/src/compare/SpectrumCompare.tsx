'use client';

import { createElement, forwardRef, type ReactNode } from 'react';
import { SpectrumCompareRoot, type SpectrumCompareRootProps } from './SpectrumCompareRoot.js';
import { SpectrumCompareTable } from './SpectrumCompareTable.js';

/** Props of `SpectrumCompare`: those of its root, and the caption of its table. */
export interface SpectrumCompareProps
  extends Omit<SpectrumCompareRootProps, 'asChild' | 'children'> {
  /** The table's name; “The types of engagement side by side” unless given. */
  caption?: ReactNode;
}

/** All types side by side (L41-L69): what each aims at, promises, and how it communicates. */
export const SpectrumCompare = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumCompareProps>(
  function SpectrumCompare({ caption, ...props }, ref) {
    const table = createElement(SpectrumCompareTable, { caption });
    return createElement(SpectrumCompareRoot, { ...props, ref }, table);
  },
);
