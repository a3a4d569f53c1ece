import { type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { itemOf } from '../item.js';
import type { Plan } from '../plan.js';

/** Commits to another way or day of feeding back. What had been said before is recorded with it. */
export function changeFeedback(
  plan: Plan,
  { id, changes, reason }: TypedCommandOf<'feedback.change'>,
): readonly Change[] {
  const path = ['feedback', id] as const;
  const feedback = itemOf(plan, 'feedback', id);
  if (setting(path, feedback, changes).length === 0) return [];
  return setting(path, feedback, { ...changes, state: 'changed', reason });
}
