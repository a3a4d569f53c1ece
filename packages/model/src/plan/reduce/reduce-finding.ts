import { adding, type Change, removing, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { itemById, itemOf } from '../item.js';
import { present } from '../json.js';
import type { Plan } from '../plan.js';
import type { Moment } from './moment.js';

/** Sets a finding aside, with the reason. Setting it aside again replaces the reason. */
export function dismissFinding(
  plan: Plan,
  { finding, reason }: TypedCommandOf<'finding.dismiss'>,
  { at, actor }: Moment,
): readonly Change[] {
  const path = ['dismissals', finding.id] as const;
  const dismissal = { ...finding, reason, at, by: actor };
  const current = itemById(plan, 'dismissals', finding.id);
  if (!current) return adding(path, present(dismissal));
  const isSame = current.reason === reason && current.fingerprint === finding.fingerprint;
  return isSame ? [] : setting(path, current, dismissal);
}

/** Takes up again a finding that was set aside. */
export const restoreFinding = (
  plan: Plan,
  { id }: TypedCommandOf<'finding.restore'>,
): readonly Change[] => removing(['dismissals', id], itemOf(plan, 'dismissals', id));
