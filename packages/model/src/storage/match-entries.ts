import { isIsoDate } from '../iso-date.js';
import { isRecord, sameJson, type Values } from '../plan/json.js';

/**
 * Which entry of `base` each entry of `list` was, by its index; `undefined` for one that is new. Entries have no ids, so
 * one is the same if it is unchanged, if it alone looks like it, or if it stands where it stood and differs in one field.
 * Where that is open to doubt an entry counts as new: two entries are better than the words of one under the name of
 * another.
 */
export function matchEntries(
  base: readonly unknown[],
  list: readonly unknown[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = list.map(() => undefined);
  const isFree = (index: number): boolean => !found.includes(index);
  const free = (isIt: (was: unknown) => boolean): readonly number[] =>
    base.flatMap((was, index) => (isFree(index) && isIt(was) ? [index] : []));

  list.forEach((entry, at) => {
    found[at] = free((was) => sameJson(was, entry))[0];
  });

  const alike = list.map((entry, at) =>
    found[at] === undefined ? free((was) => looksLike(was, entry)) : [],
  );
  const isOnly = (index: number): boolean =>
    alike.filter((indexes) => indexes.includes(index)).length === 1;
  alike.forEach(([index, ...others], at) => {
    if (index !== undefined && others.length === 0 && isOnly(index)) found[at] = index;
  });

  list.forEach((entry, at) => {
    const place = at === 0 ? 0 : (found[at - 1] ?? base.length) + 1;
    if (found[at] !== undefined || place >= base.length || !isFree(place)) return;
    const isFollowed =
      at + 1 === list.length ? place + 1 === base.length : found[at + 1] === place + 1;
    if (!isFollowed && base.length !== list.length) return;
    if (looksLike(base[place], entry) || isOneEdit(base[place], entry)) found[at] = place;
  });
  return found;
}

/** Do they share a text, most of a text, or a record? A date or a tick says too little. */
function looksLike(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return isMostly(a, b);
  if (!isRecord(a) || !isRecord(b)) return false;
  return Object.keys(a).some((name) =>
    isRecord(a[name]) ? sameJson(a[name], b[name]) : looksLike(a[name], b[name]),
  );
}

/** Is at least half of the longer text the same, from its start and its end? */
function isMostly(a: string, b: string): boolean {
  if (isIsoDate(a) || isIsoDate(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return start + end > 0 && (start + end) * 2 >= long.length;
}

/** Somebody who edits changes one field after the other; another entry differs in more. */
function isOneEdit(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return typeof a === typeof b;
  const both: Values = { ...a, ...b };
  return Object.keys(both).filter((name) => !sameJson(a[name], b[name])).length === 1;
}
