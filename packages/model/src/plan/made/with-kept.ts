import { type Change, setting } from '../change.js';
import { itemById } from '../item.js';
import type { Plan } from '../plan.js';
import { between, type ToldList } from './between.js';

/** The changes that lead from a plan to `kept`, where those given lead to `after`. Their order and their subjects stay. */
export function withKept(
  from: Plan,
  after: Plan,
  kept: Plan,
  changes: readonly Change[],
): readonly Change[] {
  if (kept === after) return changes;
  const whole = changes.find(({ next = {} }) => 'promises' in next);
  if (whole) {
    const { promises, feedback } = kept;
    const next = { ...whole.next, promises, feedback };
    return setting<object>([], from, next).map((change) => ({ ...whole, ...change }));
  }
  const touched = (list: ToldList): readonly string[] =>
    kept[list].filter((item) => itemById(after, list, item.id) !== item).map(({ id }) => id);
  const more = (['promises', 'feedback'] as const).flatMap((list) =>
    touched(list).map((id) => ({ list, id, changes: between(from, kept, list, id) })),
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
