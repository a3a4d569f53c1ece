'use client';

import type { Plan, PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { useContext, useEffect, useMemo, useState } from 'react';
import { FilesContext } from '../../file/files-context.js';

/** The other plans that are stored where this one can be, and the way to one of them. */
export interface OtherPlans {
  readonly plans: readonly Plan[];
  readonly open: (id: string, event: Event) => void;
}

const ownId = ({ plan }: PlanState) => plan.id;
const none: OtherPlans = { plans: [], open: () => undefined };

/** Reads the other stored plans, and again when one of them is saved. None where the page keeps no plans. */
export function useOtherPlans(): OtherPlans {
  const file = useContext(FilesContext)?.file;
  const id = usePlan(ownId);
  const [plans, setPlans] = useState(none.plans);
  const entries = (file?.plans ?? []).filter((each) => each.state === 'ready' && each.id !== id);
  const stored = entries.map((each) => `${each.id} ${each.savedAt}`).join('\n');
  const read = file?.actions.read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` says all that matters of the entries
  useEffect(() => {
    let isWanted = true;
    void Promise.all(entries.map((each) => read?.(each.id))).then((found) => {
      if (isWanted) setPlans(found.filter((plan) => plan !== undefined));
    });
    return () => {
      isWanted = false;
    };
  }, [stored, read]);
  const open = file?.actions.openStored;
  return useMemo(
    () => (open ? { plans, open: (other, event) => void open(other, event) } : none),
    [plans, open],
  );
}
