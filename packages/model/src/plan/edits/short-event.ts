import { isRecord, present, sameJson, type Values } from '../json.js';
import type { PlanEvent } from '../plan.js';
import { editsBetween, withoutEdits } from './value-edits.js';

/** How long a field may be, as JSON before and after, to stand whole in an event. */
const wholeLimit = 400;

/**
 * The event as the history stores it: only the differences of long fields, so that a plan does not grow by a whole note
 * for each minute of typing. What a merge dropped stays whole, because it is nowhere else.
 */
export function shortEvent(event: PlanEvent): PlanEvent {
  const { before, after, what, edits } = event;
  if (edits || what === 'merge.clash' || !isRecord(before) || !isRecord(after)) return event;
  if (what === 'version.restore') return { ...event, ...withoutSameAnswers(before, after) };
  const found = Object.keys(after)
    .filter((name) => Object.hasOwn(before, name))
    .filter((name) => lengthOf(before[name]) + lengthOf(after[name]) > wholeLimit)
    .map((name) => ({ name, edits: editsBetween([name], before[name], after[name]) }))
    .filter(({ name, edits: some }) => {
      const isShorter = lengthOf(some) < lengthOf(before[name]) + lengthOf(after[name]);
      return some.length > 0 && isShorter;
    });
  if (found.length === 0) return event;
  const names = found.map(({ name }) => name);
  return present({
    ...event,
    before: someOf(without(before, names)),
    after: someOf(without(after, names)),
    edits: found.flatMap((each) => each.edits),
  });
}

/**
 * An event with its fields whole again, where `now` holds the fields as the event left them. `undefined` if the plan
 * has changed since.
 */
export function wholeEvent(event: PlanEvent, now: object): PlanEvent | undefined {
  const { edits = [], ...rest } = event;
  if (edits.length === 0) return event;
  const names = new Set(edits.map(({ path }) => String(path[0])));
  const after = Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name)));
  const before = withoutEdits(after, edits);
  return (
    before && {
      ...rest,
      before: { ...Object(rest.before), ...Object(before.value) },
      after: { ...Object(rest.after), ...after },
    }
  );
}

const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

const someOf = (values: Values): Values | undefined =>
  Object.keys(values).length > 0 ? values : undefined;

/** Of answers and judgements, those that a version brought back or took away. */
function withoutSameAnswers(before: Values, after: Values): { before: Values; after: Values } {
  const fields = ['answers', 'judgements'].filter(
    (name) => isRecord(before[name]) && isRecord(after[name]),
  );
  const others = (values: Values, than: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([id, one]) => !sameJson(one, than[id])));
  const trimmed = (from: Values, to: Values): Values => ({
    ...from,
    ...Object.fromEntries(
      fields.map((name) => [name, others(from[name] as Values, to[name] as Values)]),
    ),
  });
  return { before: trimmed(before, after), after: trimmed(after, before) };
}
