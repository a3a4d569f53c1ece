import { isRecord, present, sameJson } from '../json.js';
import type { EventEdit } from '../plan.js';
import { passagesBetween } from './passages.js';

type Path = EventEdit['path'];

/** Where two values differ: passages of texts, and other values, in order. */
export function editsBetween(path: Path, before: unknown, after: unknown): readonly EventEdit[] {
  if (sameJson(before, after)) return [];
  if (typeof before === 'string' && typeof after === 'string') {
    return [{ path, passages: passagesBetween(before, after) }];
  }
  const isSameKind = Array.isArray(before) === Array.isArray(after);
  if (isSameKind && Object(before) === before && Object(after) === after) {
    return keysOf(Object(before), Object(after)).flatMap((key) =>
      editsBetween([...path, key], inside(before, key), inside(after, key)),
    );
  }
  return [present({ path, before, after })];
}

/** Entries that a list lost come last first, so that each finds its place when the edits are undone from the end. */
function keysOf(a: object, b: object): readonly (string | number)[] {
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])];
  }
  const indexes = (start: number, end: number) =>
    Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index);
  return [...indexes(0, b.length), ...indexes(b.length, a.length).reverse()];
}

const inside = (value: unknown, key: string | number): unknown =>
  Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined;

/** The value before these edits; `undefined` if they were made to another value, as can happen in a file. */
export function withoutEdits(
  value: unknown,
  edits: readonly EventEdit[],
): { readonly value: unknown } | undefined {
  try {
    return { value: edits.reduceRight((so, edit) => takenBack(so, edit.path, edit), value) };
  } catch (error) {
    if (error instanceof DoesNotApply) return undefined;
    throw error;
  }
}

class DoesNotApply extends Error {}

function takenBack(value: unknown, [key, ...rest]: Path, edit: EventEdit): unknown {
  if (key === undefined) return replaced(value, edit);
  if (isRecord(value)) {
    return present({ ...value, [key]: takenBack(inside(value, key), rest, edit) });
  }
  if (!Array.isArray(value)) throw new DoesNotApply();
  const at = Number(key);
  const isGone = rest.length === 0 && !edit.passages && edit.after === undefined;
  const before = isGone ? edit.before : takenBack(value[at], rest, edit);
  const put = before === undefined ? [] : [before];
  return [...value.slice(0, at), ...put, ...value.slice(isGone ? at : at + 1)];
}

function replaced(value: unknown, { passages, before, after }: EventEdit): unknown {
  if (!passages) {
    if (!sameJson(value, after)) throw new DoesNotApply();
    return before;
  }
  return passages.reduceRight<unknown>((text, [from, was, is]) => {
    if (typeof text !== 'string' || !text.startsWith(is, from)) throw new DoesNotApply();
    return text.slice(0, from) + was + text.slice(from + is.length);
  }, value);
}
