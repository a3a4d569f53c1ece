'use client';

import {
  type EngagementType,
  engagementTypeById,
  type PromiseRecord,
  promisedType,
} from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';

/** The type that a promise is about, as the guidance of the plan has it. */
export const usePromisedType = (promise: PromiseRecord): EngagementType | undefined =>
  usePlan(({ plan, guidance }) => engagementTypeById(guidance, promisedType(plan, promise)));
