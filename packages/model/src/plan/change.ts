import { present, sameJson, type Values } from './json.js';
import type { ListName, RecordName } from './lists.js';
import type { Plan } from './plan.js';

/** `[]` for the plan itself, otherwise the list or record and the id in it. */
export type Place = readonly [] | readonly [list: ListName | RecordName, id: string];

/** One place of a plan, before and after. */
export interface Change {
  readonly path: Place;
  /** The place that the event names, where it is not the one that changes. */
  readonly subject?: Place;
  /** The fields to set, where `undefined` takes one away. Without any, the thing itself goes. */
  readonly next: object | undefined;
  /** The fields that differ, as they were and as they are. */
  readonly before?: object;
  readonly after?: object;
  /** The index in the list at which it is to stand, where that is another than now. */
  readonly to?: number;
  /** Whether somebody may still be typing in these fields. */
  readonly isEdit?: boolean;
}

/** The change that sets fields of what stands at `path`: one, or none when nothing would differ. */
export function setting<T extends object>(
  path: Place,
  current: T,
  values: { readonly [Name in keyof T]?: T[Name] | undefined },
): readonly Change[] {
  const [was, given] = [fieldsOf(current), fieldsOf(values)];
  const names = Object.keys(given).filter((name) => !sameJson(was[name], given[name]));
  const pick = (from: Values): Values =>
    present(Object.fromEntries(names.map((name) => [name, from[name]])));
  return names.length > 0 ? [{ path, next: values, before: pick(was), after: pick(given) }] : [];
}

const fieldsOf = (thing: object): Values => ({ ...thing });

/** Changes that somebody made in a field. Typing on in it completes their event. */
export const asEdit = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ({ ...change, isEdit: true }));

/** Puts a new thing in its place. */
export const adding = (path: Place, thing: object): readonly Change[] => [
  { path, next: thing, after: thing },
];

/** Takes a thing away. */
export const removing = (path: Place, thing: object): readonly Change[] => [
  { path, next: undefined, before: thing },
];

/** Moves an item of a list to another index, or not at all when it stands there. */
export function moving(
  path: Place,
  items: readonly { readonly id: string }[],
  to: number,
): readonly Change[] {
  const last = Math.min(to, items.length - 1);
  return items[last]?.id === path[1] ? [] : [{ path, next: {}, to: last }];
}

/** The fields of what stands at a place: none where nothing does. */
export function valuesAt(plan: Plan, path: Place): object {
  const [place, id] = path;
  if (place === undefined || id === undefined) return plan;
  if (place === 'answers' || place === 'judgements') return { ...plan[place][id] };
  const items: readonly { readonly id: string }[] = plan[place];
  return { ...items.find((item) => item.id === id) };
}

/** The plan with a change made. What the change does not touch stays the same object. */
export function withChange(plan: Plan, { path, next, to }: Change): Plan {
  if (path.length === 0) return present({ ...plan, ...next });
  const [place, id] = path;
  if (place === 'answers' || place === 'judgements') {
    const entry = next && present({ ...plan[place][id], ...next });
    return { ...plan, [place]: present({ ...plan[place], [id]: entry }) };
  }
  const items: readonly { readonly id: string }[] = plan[place];
  const index = items.findIndex((item) => item.id === id);
  const at = index < 0 ? items.length : index;
  const put = next ? [present({ ...items[at], ...next })] : [];
  const others = [...items.slice(0, at), ...items.slice(at + 1)];
  const there = to ?? at;
  return { ...plan, [place]: [...others.slice(0, there), ...put, ...others.slice(there)] };
}
