'use client';

import type { PromiseRecord } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { promisesMessages } from './messages.js';

/** How a promise stands, in words: a draft, made, or withdrawn. */
export function useStanding({ madeOn, withdrawnOn }: PromiseRecord): string {
  const { say, date } = useMessages(promisesMessages);
  if (withdrawnOn) return say('withdrawnOn', { date: date(withdrawnOn) });
  return madeOn ? say('madeOn', { date: date(madeOn) }) : say('draft');
}
