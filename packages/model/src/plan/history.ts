import { type Fields, isTyped } from './fields.js';
import { present, sameJson, type Values } from './json.js';
import type { PlanEvent } from './plan.js';

/** How long typing in one field stays one event, in milliseconds from its first change. */
export const typingSpan = 60_000;

/**
 * The history with an event added. Where fields are typed in, the first change starts an event and the
 * following ones within the span complete it; words that are taken back leave no event (ADR 0010).
 */
export function withEvent(
  history: readonly PlanEvent[],
  event: PlanEvent,
  fields: Fields | undefined,
): readonly PlanEvent[] {
  const last = history.at(-1);
  if (!last || !fields || !isTyping(event, fields) || !isOneStep(last, event)) {
    return [...history, event];
  }
  const earlier = history.slice(0, -1);
  return sameJson(last.before, event.after)
    ? earlier
    : [...earlier, present({ ...last, after: event.after }) as unknown as PlanEvent];
}

/** Texts, and words inside a list or an object. A pick is a step of its own, and so is a longer list. */
const isTyping = ({ before, after }: PlanEvent, fields: Fields): boolean =>
  names({ before, after }).every(
    (name) => isTyped(fields[name]) && length(before, name) === length(after, name),
  );

const isOneStep = (last: PlanEvent, event: PlanEvent): boolean => {
  const elapsed = Date.parse(event.at) - Date.parse(last.at);
  return (
    elapsed >= 0 &&
    elapsed <= typingSpan &&
    last.what === event.what &&
    last.by === event.by &&
    sameJson(last.path, event.path) &&
    sameJson(names(last), names(event))
  );
};

const names = ({ before, after }: Pick<PlanEvent, 'before' | 'after'>): readonly string[] =>
  Object.keys({ ...(before as Values), ...(after as Values) }).sort();

const length = (fields: unknown, name: string): unknown => {
  const value = (fields as Values | undefined)?.[name];
  return Array.isArray(value) ? value.length : 0;
};
