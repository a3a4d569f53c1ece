'use client';

import { usePlanReadOnly } from '@engagement-kit/react';
import type { ReactNode } from 'react';

/** What changes the plan; nothing where it can only be read. */
export const Writing = ({ children }: { readonly children: ReactNode }): ReactNode =>
  usePlanReadOnly() ? null : children;
