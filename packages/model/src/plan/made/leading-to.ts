import { type Change, setting } from '../change.js';
import { itemById } from '../item.js';
import type { Plan } from '../plan.js';
import { between, type ToldList } from './between.js';

/** The changes that lead from a plan to `wanted`, where those given lead to `after`. Their order and their subjects stay. */
export function leadingTo(
  from: Plan,
  after: Plan,
  wanted: Plan,
  changes: readonly Change[],
): readonly Change[] {
  if (wanted === after) return changes;
  const whole = changes.find(({ next = {} }) => 'promises' in next);
  if (whole) {
    const { promises, feedback } = wanted;
    const next = { ...whole.next, promises, feedback };
    return setting<object>([], from, next).map((change) => ({ ...whole, ...change }));
  }
  const touched = (list: ToldList): readonly string[] =>
    wanted[list].filter((item) => itemById(after, list, item.id) !== item).map(({ id }) => id);
  const more = (['promises', 'feedback'] as const).flatMap((list) =>
    touched(list).map((id) => ({ list, id, changes: between(from, wanted, list, id) })),
  );
  const isAbout = ({ path }: Change, { list, id }: { list: string; id: string }): boolean =>
    path[0] === list && path[1] === id;
  return [
    ...changes.flatMap((change) => {
      const other = more.find((each) => isAbout(change, each));
      return other
        ? other.changes.map((each) => ({ ...each, isEdit: change.isEdit ?? false }))
        : [change];
    }),
    ...more
      .filter((each) => !changes.some((change) => isAbout(change, each)))
      .flatMap((each) => each.changes),
  ];
}
