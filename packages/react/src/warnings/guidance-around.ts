'use client';

import { type Guidance, ukhsaSource } from '@engagement-kit/model';
import { createContext, useContext, useEffect } from 'react';
import { warnings } from './warnings.js';

/** The guidance of the plan around, for those who would show another by mistake. */
export const GuidanceAround = /* @__PURE__ */ createContext<Guidance | undefined>(undefined);

/** Warns of a component that was given no guidance and shows UKHSA's, where the plan around has another. */
export function useGuidanceWarning(component: string, given: object | undefined): void {
  const around = useContext(GuidanceAround);
  useEffect(() => {
    if (given || !around || around.source.id === ukhsaSource.id) return;
    warnings.otherGuidance?.(component, ukhsaSource.title, around.source.title);
  }, [component, given, around]);
}
