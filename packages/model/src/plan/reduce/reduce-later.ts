import { adding, asEdit, type Change, removing, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { itemById } from '../item.js';
import { present } from '../json.js';
import type { Plan } from '../plan.js';
import type { Moment } from './moment.js';

/** Puts off an answer, or changes by when and why it is put off. */
export function putOff(
  plan: Plan,
  { about, changes }: TypedCommandOf<'later.set'>,
  { today }: Moment,
): readonly Change[] {
  const path = ['later', about.join('/')] as const;
  const current = itemById(plan, 'later', path[1]);
  return current
    ? asEdit(setting(path, current, changes))
    : adding(path, present({ id: path[1], about, ...changes, since: today }));
}

/** Takes back that an answer was put off. */
export function takeBack(plan: Plan, { about }: TypedCommandOf<'later.clear'>): readonly Change[] {
  const path = ['later', about.join('/')] as const;
  const current = itemById(plan, 'later', path[1]);
  return current ? removing(path, current) : [];
}
