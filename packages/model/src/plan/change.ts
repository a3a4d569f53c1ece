import type { RecordName } from './fields.js';
import { present, sameJson, type Values } from './json.js';
import type { ListName } from './lists.js';
import type { Plan } from './plan.js';

/** One place of a plan, before and after. */
export interface Change {
  /** `[]` for the plan itself, else the list (or `answers`, `judgements`) and the id in it. */
  readonly path: readonly string[];
  /** The place that the event names, where it is not the one that changes. */
  readonly subject?: readonly string[];
  /** The whole value to put there; `undefined` takes it away. */
  readonly next: Values | undefined;
  /** The fields that differ, as they were and as they are. */
  readonly before?: Values;
  readonly after?: Values;
}

/** The change that sets fields of the value at `path`: one, or none when nothing would differ. */
export function fieldChange(
  path: readonly string[],
  current: Values,
  values: Values,
): readonly Change[] {
  const changed = Object.keys(values).filter((name) => !sameJson(current[name], values[name]));
  const pick = (from: Values): Values =>
    present(Object.fromEntries(changed.map((name) => [name, from[name]])));
  return changed.length > 0
    ? [
        {
          path,
          next: present({ ...current, ...values }),
          before: pick(current),
          after: pick(values),
        },
      ]
    : [];
}

/** The plan with a change made. What the change does not touch stays the same object. */
export function withChange(plan: Plan, { path, next }: Change): Plan {
  const [list, id = ''] = path as readonly [(ListName | RecordName)?, string?];
  if (!list) return next as unknown as Plan;
  if (list === 'answers' || list === 'judgements') {
    return { ...plan, [list]: present({ ...plan[list], [id]: next }) };
  }
  const current: readonly { readonly id: string }[] = plan[list];
  const index = current.findIndex((item) => item.id === id);
  const at = index < 0 ? current.length : index;
  const put = next ? [next] : [];
  return { ...plan, [list]: [...current.slice(0, at), ...put, ...current.slice(at + 1)] };
}
