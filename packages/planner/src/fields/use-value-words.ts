'use client';

import type { PlanValue } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { planFieldsMessages } from './messages.js';

/** The words of values that are picked, in the language around: where a plan is read, the same as where it is written. */
export const useValueWords = (): Readonly<Record<PlanValue, string>> =>
  useMessages(planFieldsMessages).messages.values;
