import { isSettled } from '../checks/standing.js';
import { hasWords } from '../has-words.js';
import { answerTo } from '../plan/answers.js';
import { describedAt } from '../plan/fields/described-at.js';
import { text, words } from '../plan/fields/kinds.js';
import { eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import { isRecord } from '../plan/json.js';
import type { Later, Plan } from '../plan/plan.js';

/**
 * What was put off and is still to be answered, in the order in which it was put off. It closes by itself, whatever led
 * to the answer: words, not a placeholder such as “TBC”, a day, a pick, or an item in a list. What has gone is skipped.
 */
export const openLater = (plan: Plan): readonly Later[] =>
  plan.later.filter(({ about }) => isOpen(plan, about));

/** What was put off at one place and is still open. */
export const laterAt = (plan: Plan, about: readonly string[]): Later | undefined =>
  plan.later.find((each) => each.about.join('/') === about.join('/') && isOpen(plan, each.about));

const isOpen = (plan: Plan, about: readonly string[]): boolean =>
  !!describedAt(about) && isThere(plan, about) && !isAnswered(plan, about);

/** Is what the place is in still a part of the plan? Questions and standards are parts of the guidance. */
function isThere(plan: Plan, [list = '', id]: readonly string[]): boolean {
  const held = valueAt(plan, [list]);
  return id === undefined || !Array.isArray(held) || held.some((item) => item.id === id);
}

/** Does something at a place of the plan say anything? Of a question: is it settled? */
export function isAnswered(plan: Plan, about: readonly string[]): boolean {
  const [list, id = ''] = about;
  if (list === 'answers') return isSettled(answerTo(plan.answers, id));
  return says(describedAt(about), valueAt(plan, about));
}

function valueAt(plan: Plan, about: readonly string[]): unknown {
  return about.reduce((held: unknown, name) => {
    if (Array.isArray(held)) return held.find((item) => item.id === name);
    return isRecord(held) && Object.hasOwn(held, name) ? held[name] : undefined;
  }, plan);
}

/** Does the value say anything? */
function says(schema: Field | undefined, value: unknown): boolean {
  if (!schema || value === undefined) return false;
  const held = heldBy(schema);
  if (held === text || held === words) return hasWords(String(value));
  const each = eachIn(schema);
  if (Array.isArray(value)) return value.some((one) => says(each, one));
  if (!isRecord(value)) return true;
  return Object.entries(fieldsIn(schema)).some(
    ([name, field]) => name !== 'id' && says(field, value[name]),
  );
}
