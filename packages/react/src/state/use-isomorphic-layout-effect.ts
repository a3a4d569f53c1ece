'use client';

import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`, of which a server does not warn. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
