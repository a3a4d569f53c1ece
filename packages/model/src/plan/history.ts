import { type Change, type Place, valuesAt } from './change.js';
import { shortEvent, wholeEvent } from './edits/short-event.js';
import { planFields, things } from './fields/plan.js';
import { type Fields, fieldsIn, isTyped } from './fields/walk.js';
import { isRecord, present, sameJson, type Values } from './json.js';
import type { Plan, PlanEvent } from './plan.js';

/** How long typing in one field stays one event, in milliseconds from its first change. */
export const typingSpan = 60_000;

/**
 * The history of a plan with an event added. Where fields are typed in, the first change starts an event and the
 * following ones within the span complete it; words that are taken back leave no event (ADR 0010). Of long fields it
 * keeps what differs (ADR 0040).
 */
export function withEvent(
  plan: Plan,
  history: readonly PlanEvent[],
  event: PlanEvent,
  change: Change,
): readonly PlanEvent[] {
  const last = continued(plan, history, event, change);
  if (!last) return [...history, shortEvent(event)];
  const earlier = history.slice(0, -1);
  return sameJson(last.before, event.after)
    ? earlier
    : [...earlier, shortEvent(present({ ...last, after: event.after }))];
}

/** The last event, whole, where somebody types on in what it tells of and the plan still says so. */
export function continued(
  plan: Plan,
  history: readonly PlanEvent[],
  event: PlanEvent,
  { path, isEdit }: Change,
): PlanEvent | undefined {
  const last = history.at(-1);
  if (!last || !isEdit || !isTyping(event, fieldsAt(path)) || !isSameTime(last, event)) {
    return undefined;
  }
  const now = valuesAt(plan, path);
  const whole = wholeEvent(last, now);
  return whole && sameJson(names(whole), names(event)) && stands(whole, now) ? whole : undefined;
}

/** Does the plan still say what the event left? A merge may have brought something else since. */
const stands = ({ before, after }: PlanEvent, now: object): boolean => {
  const [was, left, says] = [fieldsOf(before), fieldsOf(after), fieldsOf(now)];
  return Object.keys({ ...was, ...left }).every((name) => sameJson(says[name], left[name]));
};

const fieldsAt = ([place]: Place): Fields => (place ? fieldsIn(things[place]) : planFields);

/** Texts, and words inside a list or an object. A pick is a step of its own, and so is a longer list. */
const isTyping = ({ before, after }: PlanEvent, fields: Fields): boolean =>
  names({ before, after }).every((name) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return (!field || isTyped(field)) && length(before, name) === length(after, name);
  });

const isSameTime = (last: PlanEvent, event: PlanEvent): boolean => {
  const elapsed = Date.parse(event.at) - Date.parse(last.at);
  return (
    elapsed >= 0 &&
    elapsed <= typingSpan &&
    last.what === event.what &&
    last.by === event.by &&
    sameJson(last.path, event.path)
  );
};

/** The fields that somebody changed. What a promise keeps of its own changes comes by itself. */
const names = ({ before, after }: Pick<PlanEvent, 'before' | 'after'>): readonly string[] =>
  Object.keys({ ...fieldsOf(before), ...fieldsOf(after) })
    .filter((name) => name !== 'changes' && name !== 'earlier')
    .sort();

const length = (fields: unknown, name: string): unknown => {
  const value = fieldsOf(fields)[name];
  return Array.isArray(value) ? value.length : 0;
};

const fieldsOf = (values: unknown): Values => (isRecord(values) ? values : {});
