'use client';

import { createPartContext } from '@engagement-kit/react';
import type { HelpContextValue } from '../support/HelpRoot.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<HelpContextValue>('SpectrumCompareRoot');
