'use client';

import type { Standard } from '@engagement-kit/model';
import { createPartContext, usePartContext } from '@engagement-kit/react';

const StandardContext = /* @__PURE__ */ createPartContext<Standard>('StandardsChecklistStandard');

export const StandardProvider = StandardContext.Provider;

export const useStandard = (part: string): Standard =>
  usePartContext(StandardContext, `StandardsChecklist${part}`);
