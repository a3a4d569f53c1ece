'use client';

import { useEffect, useLayoutEffect } from 'react';

/** A layout effect that a server does not warn about. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
