'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ChecklistContextValue } from '../contexts.js';

type Ids = Pick<ChecklistContextValue, 'idOf' | 'giveId'>;

/** The ids of a checklist's nodes by name. All begin with the root's id, except those that a host gave. */
export function useIds(root: string): Ids {
  const [given, setGiven] = useState<Readonly<Record<string, string | undefined>>>({});
  const idOf = useCallback<Ids['idOf']>((name) => given[name] ?? `${root}-${name}`, [given, root]);
  const giveId = useCallback<Ids['giveId']>(
    (name, id) => setGiven((others) => ({ ...others, [name]: id })),
    [],
  );
  return { idOf, giveId };
}

/** Tells everything that refers to the node of this name which id its host gave it. */
export function useGivenId(
  { giveId }: Ids,
  name: string | number,
  given: string | undefined,
): void {
  useEffect(() => {
    if (given === undefined) return;
    giveId(name, given);
    return () => giveId(name, undefined);
  }, [giveId, name, given]);
}
