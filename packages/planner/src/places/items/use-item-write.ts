'use client';

import type { Issue, ItemName, PlanCommand } from '@engagement-kit/model';
import type { Values } from '../../fields/fields-context.js';
import { useRun } from '../use-run.js';

/** Writes fields of an item into the plan. Gives back why not, or nothing. */
export function useItemWrite(name: ItemName, id: string): (changes: Values) => readonly Issue[] {
  const run = useRun();
  return (changes) => run({ type: `${name}.update`, id, changes } as PlanCommand);
}
