'use client';

import type { Issue, Plan } from '@engagement-kit/model';
import { usePlan, usePlanStore } from '@engagement-kit/react';
import { type ReactElement, useCallback, useState } from 'react';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { type Address, writeAddress } from '../address.js';
import { node } from '../places-context.js';

/** What the plan refused, as the plan was then, and the address where somebody was. */
export interface Refusal {
  readonly issues: readonly Issue[];
  readonly plan: Plan;
  readonly at: string;
}

interface Refusals {
  /** The last one, until somebody goes elsewhere. */
  readonly refused: Refusal | undefined;
  /** Without issues nothing was refused. */
  readonly refuse: (issues: readonly Issue[]) => void;
}

/** Keeps why the plan refused something at an address. */
export function useRefusals(address: Address): Refusals {
  const store = usePlanStore();
  const at = writeAddress(address);
  const [last, setLast] = useState<Refusal>();
  const refuse = useCallback(
    (issues: readonly Issue[]) => {
      if (issues.length > 0) setLast({ issues, plan: store.getState().plan, at });
    },
    [store, at],
  );
  return { refused: last?.at === at ? last : undefined, refuse };
}

interface RefusedProps {
  readonly refused: Refusal | undefined;
  /** Language of the words around it. */
  readonly around: string;
}

/** Why the plan refused what was asked for outside a field. It stays in sight until something else has changed. */
export function Refused({ refused, around }: RefusedProps): ReactElement | null {
  const sayIssues = useSayIssues(around);
  const isSo = usePlan(({ plan }) => plan === refused?.plan);
  return refused && isSo ? (
    <p {...node('refusal')} role="alert">
      {sayIssues(refused.issues)}
    </p>
  ) : null;
}
