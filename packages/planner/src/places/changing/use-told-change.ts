'use client';

import type { ChangeReason, Issue, PlanCommand } from '@engagement-kit/model';
import type { Values } from '../../fields/fields-context.js';
import { useRun } from '../use-run.js';

/** How something that people were told changes: with a reason, and when they heard of it. */
export interface ToldChange {
  readonly change: (changes: Values, why: ChangeReason) => readonly Issue[];
  /** Takes it back. It stays, and says so. */
  readonly withdraw: (_: Values, why: ChangeReason) => readonly Issue[];
}

/** Changes or withdraws a promise, or a commitment to feed back, that people were told of. */
export function useToldChange(name: 'promise' | 'feedback', id: string): ToldChange {
  const run = useRun();
  return {
    change: (changes, why) => run({ type: `${name}.change`, id, changes, ...why } as PlanCommand),
    withdraw: (_, why) => run({ type: `${name}.remove`, id, ...why }),
  };
}
