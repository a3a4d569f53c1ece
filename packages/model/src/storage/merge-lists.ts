import { sameJson, type Values } from '../plan/json.js';
import { matchEntries } from './match-entries.js';

/** One entry of a list in the plan that two were made from, and in both. */
export type MergeEntry = (base: unknown, a: unknown, b: unknown, key: string | number) => unknown;

/** An entry of a list, under what tells it from the others. */
type Keyed = readonly [key: string | number, entry: unknown];

/** Merges lists of items, which their ids tell apart, in the order of one side. */
export const mergeItems = (
  lists: ThreeLists,
  isAFirst: boolean,
  merge: MergeEntry,
): readonly unknown[] =>
  mergeKeyed(lists.map((list) => list.map(byId)) as unknown as ThreeKeyed, isAFirst, merge);

/**
 * Merges lists of what has no ids. References are the same or others; words may have been edited. What `a` has added
 * stands before what `b` has: the last record of a list is that of the side that was changed last.
 */
export function mergeEntries(
  [base, a, b]: ThreeLists,
  isReferences: boolean,
  merge: MergeEntry,
): readonly unknown[] {
  const same = (list: readonly unknown[]) =>
    isReferences ? list.map((entry) => indexIn(base, entry)) : matchEntries(base, list);
  const [inA, inB] = [same(a), same(b)];
  // What both have added is there once.
  const added = a.filter((_, at) => inA[at] === undefined);
  const taken = new Set<number>();
  const addedToo = (entry: unknown): number => {
    const at = added.findIndex((other, index) => !taken.has(index) && sameJson(other, entry));
    if (at >= 0) taken.add(at);
    return at;
  };
  let count = 0;
  const keyOfAdded = (): number => {
    count += 1;
    return base.length + count - 1;
  };
  const keyed = {
    base: base.map((entry, at): Keyed => [at, entry]),
    a: a.map((entry, at): Keyed => [inA[at] ?? keyOfAdded(), entry]),
    b: b.map((entry, at): Keyed => {
      const index = inB[at];
      if (index !== undefined) return [index, entry];
      const shared = addedToo(entry);
      return [shared < 0 ? keyOfAdded() : base.length + shared, entry];
    }),
  };
  return mergeKeyed([keyed.base, keyed.a, keyed.b], true, merge);
}

type ThreeLists = readonly [base: readonly unknown[], a: readonly unknown[], b: readonly unknown[]];
type ThreeKeyed = readonly [base: readonly Keyed[], a: readonly Keyed[], b: readonly Keyed[]];

const byId = (item: unknown): Keyed => [(item as Values).id as string, item];

const indexIn = (base: readonly unknown[], entry: unknown): number | undefined => {
  const index = base.indexOf(entry);
  return index < 0 ? undefined : index;
};

/** The entries of both, in the order of one; what only the other has stands before what follows it there. */
function mergeKeyed(
  [base, a, b]: ThreeKeyed,
  isAFirst: boolean,
  merge: MergeEntry,
): readonly unknown[] {
  const [start, first, second] = [new Map(base), new Map(a), new Map(b)];
  const [leading, other] = isAFirst ? [first, second] : [second, first];
  const keys = [...leading.keys()];
  const others = [...other.keys()];
  others.forEach((key, at) => {
    if (leading.has(key)) return;
    const follower = others.slice(at + 1).find((next) => leading.has(next));
    keys.splice(follower === undefined ? keys.length : keys.indexOf(follower), 0, key);
  });
  return keys.flatMap((key) => {
    const entry = merge(start.get(key), first.get(key), second.get(key), key);
    return entry === undefined ? [] : [entry];
  });
}
