import { type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { namedItem } from '../item.js';
import { present } from '../json.js';
import type { Plan } from '../plan.js';
import { dayOf, type Moment } from './moment.js';

/** Commits to another way or day of feeding back, and records what had been said before. */
export function changeFeedback(
  plan: Plan,
  { id, changes, reason, on }: TypedCommandOf<'feedback.change'>,
  moment: Moment,
): readonly Change[] {
  const path = ['feedback', id] as const;
  const feedback = namedItem(plan, 'feedback', id);
  if (setting(path, feedback, changes).length === 0) return [];
  const { audience, how, dueOn } = feedback;
  const said = present({ on: on ?? dayOf(moment), audience, how, dueOn });
  const earlier = [...(feedback.earlier ?? []), said];
  return setting(path, feedback, { ...changes, state: 'changed', reason, earlier });
}
