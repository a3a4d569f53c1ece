import { isRecord, type Values } from '../json.js';
import type { EventEdit, PlanEvent } from '../plan.js';

/** What an event says of the fields that it changed: long texts as the passages that differ. */
export interface EventFields {
  readonly before: Values;
  readonly after: Values;
}

/**
 * The changed fields of an event, as they were and as they are. Of a long text it gives the passages that differ,
 * with an ellipsis for what stands around them; of a long list, the entries.
 */
export function eventFields({ before, after, edits = [] }: PlanEvent): EventFields {
  return { before: shown(before, edits, 'before'), after: shown(after, edits, 'after') };
}

function shown(fields: unknown, edits: readonly EventEdit[], side: 'before' | 'after'): Values {
  const said = edits.reduce<unknown>((so, { path, passages, [side]: whole }) => {
    const value = passages
      ? inWords(passages.map(([, was, is]) => (side === 'before' ? was : is)))
      : whole;
    return value === undefined || value === '' ? so : put(so, path, value);
  }, {});
  return { ...(isRecord(fields) ? fields : {}), ...(withoutHoles(said) as Values) };
}

/** Passages of one text, after one another. */
function inWords(passages: readonly string[]): string {
  const words = passages.map((passage) => passage.trim()).filter(Boolean);
  return words.length > 0 ? `… ${words.join(' … ')} …` : '';
}

/** The value with something in its place. */
function put(value: unknown, [key, ...rest]: EventEdit['path'], said: unknown): unknown {
  if (key === undefined) return said;
  if (typeof key === 'string') {
    const fields: Values = isRecord(value) ? value : {};
    return { ...fields, [key]: put(fields[key], rest, said) };
  }
  const list: unknown[] = Array.isArray(value) ? value.slice() : [];
  list[key] = put(list[key], rest, said);
  return list;
}

/** Lists with the entries that differ alone. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return Object.values(value).map(withoutHoles);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutHoles(each)]),
  );
}
