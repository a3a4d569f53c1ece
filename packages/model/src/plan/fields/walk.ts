import * as z from 'zod/mini';
import type { Path } from '../../result.js';
import { isRecord } from '../json.js';
import { contentLists } from '../lists.js';
import { noteOn, place, type Target, text, words } from './kinds.js';

/** The description of a field, of a thing, or of anything in one. */
export type Field = z.core.$ZodType;

/** Fields by name, as a description holds them. */
export type Fields = Readonly<Record<string, Field>>;

/** May the field be left out? */
export const isOptional = (schema: Field): schema is z.ZodMiniOptional | z.ZodMiniExactOptional =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniExactOptional;

/** What the field holds when it is there. */
export const heldBy = (schema: Field): Field =>
  isOptional(schema) ? heldBy(schema._zod.def.innerType) : schema;

/** The fields of an object; none of anything else. */
export function fieldsIn(schema: Field): Fields {
  const held = heldBy(schema);
  return held instanceof z.ZodMiniObject ? held._zod.def.shape : {};
}

/** What a list or a record holds each time. */
export function eachIn(schema: Field): Field | undefined {
  const held = heldBy(schema);
  if (held instanceof z.ZodMiniArray) return held._zod.def.element;
  return held instanceof z.ZodMiniRecord ? held._zod.def.valueType : undefined;
}

/** Is the field typed in, and not picked? Words inside a list or an object are. */
export function isTyped(schema: Field): boolean {
  const held = heldBy(schema);
  return (
    held === text ||
    held === words ||
    held instanceof z.ZodMiniArray ||
    held instanceof z.ZodMiniObject
  );
}

/** The values to pick from; none for a field that is typed in. */
export function choicesIn(schema: Field): readonly string[] {
  const held = heldBy(schema);
  return held instanceof z.ZodMiniEnum ? Object.values(held._zod.def.entries).map(String) : [];
}

/** A place that names something by its id. */
export interface Reference {
  readonly path: Path;
  readonly target: Target;
  /** The id, as far as it is there. */
  readonly id: unknown;
}

/** A place in a value: what its description says, and what is there. */
export interface Place {
  readonly path: Path;
  readonly schema: Field;
  readonly value: unknown;
}

/** Every place in a value that holds what is wanted, also where nothing is there and has to be. */
export function placesIn(
  schema: Field,
  value: unknown,
  isWanted: (held: Field) => boolean,
  path: Path = [],
): readonly Place[] {
  if (isWanted(heldBy(schema))) {
    return value === undefined && isOptional(schema) ? [] : [{ path, schema, value }];
  }
  const inside = (field: Field, held: unknown, at: string | number) =>
    placesIn(field, held, isWanted, [...path, at]);
  const each = eachIn(schema);
  if (each && Array.isArray(value)) return value.flatMap((one, index) => inside(each, one, index));
  if (!isRecord(value)) return [];
  const fields = each ? Object.keys(value).map((id) => [id, each] as const) : [];
  return [...Object.entries(fieldsIn(schema)), ...fields].flatMap(([name, field]) =>
    inside(field, value[name], name),
  );
}

const targetOf = (schema: Field): Target | undefined => noteOn(heldBy(schema)).refersTo;

/** Does the part of a plan hold items, answers or judgements? */
const isHolder = (part: unknown): part is (typeof holders)[number] =>
  holders.some((holder) => holder === part);

const holders = [...contentLists, 'answers', 'judgements'] as const;

/** Every place in a value that names something. */
export const referencesIn = (schema: Field, value: unknown): readonly Reference[] =>
  placesIn(schema, value, (held) => held === place || targetOf(held) !== undefined).flatMap(
    (found): readonly Reference[] => {
      const target = targetOf(found.schema);
      if (target) return [{ path: found.path, target, id: found.value }];
      const [list, id]: readonly unknown[] = Array.isArray(found.value) ? found.value : [];
      // The plan’s own fields, and a list as a whole, are always there.
      return id !== undefined && isHolder(list)
        ? [{ path: [...found.path, 1], target: list, id }]
        : [];
    },
  );

/**
 * The value without what names this id. A field or an item of a list goes alone; where the id has to be
 * there, what holds it goes too. The same value when nothing names it.
 */
export function withoutReference(
  schema: Field,
  value: unknown,
  target: Target,
  id: string,
): unknown {
  if (targetOf(schema) === target) return value === id ? undefined : value;
  if (heldBy(schema) === place && Array.isArray(value)) {
    return value[0] === target && value[1] === id ? undefined : value;
  }
  const inside = (field: Field, held: unknown): unknown =>
    withoutReference(field, held, target, id);
  const each = eachIn(schema);
  if (each && Array.isArray(value)) {
    const without = value.map((one) => inside(each, one));
    return without.some((one, index) => one !== value[index])
      ? without.filter((one) => one !== undefined)
      : value;
  }
  if (!isRecord(value)) return value;
  const changed = Object.entries(fieldsIn(schema))
    .map(([name, field]) => ({ name, field, next: inside(field, value[name]) }))
    .filter(({ name, next }) => next !== value[name]);
  if (changed.length === 0) return value;
  return changed.some(({ field, next }) => next === undefined && !isOptional(field))
    ? undefined
    : { ...value, ...Object.fromEntries(changed.map(({ name, next }) => [name, next])) };
}
