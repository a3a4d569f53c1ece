import type { ListName } from './fields.js';
import { sameJson } from './json.js';
import type { Fields } from './kinds.js';
import type { Plan } from './plan.js';

/** Anything in a plan that has fields. */
export type Values = Readonly<Record<string, unknown>>;

/** One place of a plan, before and after. */
export interface Change {
  /** `[]` for the plan itself, else the list (or `answers`) and the id in it. */
  readonly path: readonly string[];
  /** The whole value to put there; `undefined` takes it away. */
  readonly next: Values | undefined;
  /** The fields that differ, as they were and as they are; absent when there are none. */
  readonly before?: Values;
  readonly after?: Values;
}

/** The change that sets fields of the value at `path`, or `undefined` when nothing would differ. */
export function fieldChange(
  path: readonly string[],
  current: Values,
  changes: Values,
): Change | undefined {
  const changed = Object.keys(changes).filter((key) => !sameJson(current[key], changes[key]));
  if (changed.length === 0) return undefined;
  const before = present(changed.map((key) => [key, current[key]]));
  const after = present(changed.map((key) => [key, changes[key]]));
  return {
    path,
    next: present(Object.entries({ ...current, ...changes })),
    ...(isFilled(before) && { before }),
    ...(isFilled(after) && { after }),
  };
}

/** The plan with a change made. What the change does not touch stays the same object. */
export function withChange(plan: Plan, { path, next }: Change): Plan {
  const [list, id] = path as readonly [ListName | 'answers' | undefined, string];
  if (list === undefined) return next as unknown as Plan;
  if (list === 'answers') {
    const { [id]: _, ...others } = plan.answers;
    return { ...plan, answers: next ? { ...plan.answers, [id]: next } : others };
  }
  const current: readonly { readonly id: string }[] = plan[list];
  const isNew = next && !current.some((item) => item.id === id);
  return {
    ...plan,
    [list]: isNew
      ? [...current, next]
      : current.flatMap((item) => (item.id !== id ? [item] : next ? [next] : [])),
  };
}

/** An item without its empty texts, which say nothing. A field that has to be there stays. */
export const withoutEmptyTexts = (fields: Fields, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== '' || fields[key]?.required),
  );

export const isFilled = (values: Values): boolean => Object.keys(values).length > 0;

const present = (entries: readonly (readonly [string, unknown])[]): Values =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));
