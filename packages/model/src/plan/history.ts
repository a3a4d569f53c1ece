import type { Change, Values } from './change.js';
import { sameJson } from './json.js';
import type { Fields } from './kinds.js';
import type { PlanEvent } from './plan.js';

/** How long typing in one field counts as one step, from its first change. */
export const typingSpan = 60_000;

/**
 * The history with an event for typing: a first keystroke starts an event, the following ones
 * within a minute complete it. Text that is typed and taken away again leaves no event (ADR 0010).
 */
export function withTyping(history: readonly PlanEvent[], event: PlanEvent): readonly PlanEvent[] {
  const last = history.at(-1);
  if (!last || !continues(last, event)) return [...history, event];
  const { before, after, ...rest } = last;
  if (sameJson(before, event.after)) return history.slice(0, -1);
  return [
    ...history.slice(0, -1),
    { ...rest, ...(before !== undefined && { before }), ...pickAfter(event) },
  ];
}

/** Is this change typing: texts, or words inside a list or an object that keeps its length? */
export const isTyping = (fields: Fields, { before = {}, after = {} }: Change): boolean =>
  [...fieldNames({ before, after })].every(
    (name) => !fields[name]?.picked && size(before[name]) === size(after[name]),
  );

const continues = (last: PlanEvent, event: PlanEvent): boolean =>
  last.what === event.what &&
  last.by === event.by &&
  sameJson(last.path, event.path) &&
  sameJson([...fieldNames(last)].sort(), [...fieldNames(event)].sort()) &&
  isWithin(Date.parse(event.at) - Date.parse(last.at));

const isWithin = (elapsed: number): boolean => elapsed >= 0 && elapsed <= typingSpan;

const fieldNames = ({ before, after }: { before?: unknown; after?: unknown }): Set<string> =>
  new Set([...Object.keys((before ?? {}) as Values), ...Object.keys((after ?? {}) as Values)]);

const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const pickAfter = ({ after }: PlanEvent): Pick<PlanEvent, 'after'> =>
  after === undefined ? {} : { after };
