'use client';

import type { ReactNode } from 'react';
import { useLaterFindings } from '../../review/use-later-findings.js';
import { usePlaces } from '../places-context.js';

/** How much of what the rules found is to be settled. */
export default function CheckStatus(): ReactNode {
  const { speaker, today } = usePlaces('Places.Rail');
  const { length } = useLaterFindings(today);
  return length > 0 ? speaker.count('toSettle', length) : null;
}
