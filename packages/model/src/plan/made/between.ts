import { adding, type Change, removing, setting } from '../change.js';
import { itemById } from '../item.js';
import type { Plan } from '../plan.js';

/** Where people were told of something. */
export type ToldList = 'promises' | 'feedback';

/** The change that leads from a thing in one plan to the same thing in another: one, or none. */
export function between(from: Plan, to: Plan, list: ToldList, id: string): readonly Change[] {
  const [was, now] = [itemById(from, list, id), itemById(to, list, id)];
  if (!was || !now) {
    return now ? adding([list, id], now) : was ? removing([list, id], was) : [];
  }
  const gone = Object.fromEntries(Object.keys(was).map((name) => [name, undefined]));
  return setting<object>([list, id], was, { ...gone, ...now });
}
