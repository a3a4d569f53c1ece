import { ownContent } from '../plan/fields/content.js';
import { describedAt } from '../plan/fields/described-at.js';
import { noteOn, place } from '../plan/fields/kinds.js';
import { things } from '../plan/fields/plan.js';
import { choicesIn, eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import { isRecord } from '../plan/json.js';
import type { ChangeWords } from './change-words.js';
import { findField } from './find-field.js';

/** What people know an id by. Keys are a part of the plan and the id in it: `activities/a1`. */
export type Names = ReadonlyMap<string, string>;

/** What values are said with. */
export interface Saying {
  readonly names: Names;
  readonly words: ChangeWords;
}

/** The value of a field in words. What is not there reads as nothing. */
export function inWords(value: unknown, field: Field | undefined, saying: Saying): string {
  const { names, words } = saying;
  const { say } = words;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (field && heldBy(field) === place && Array.isArray(value)) return placeWords(value, saying);
  const each = field && eachIn(field);
  if (Array.isArray(value)) {
    return value.map((one) => inWords(one, each, saying)).join(say('separator'));
  }
  if (isRecord(value)) {
    return Object.entries(value)
      .filter(([name, one]) => name !== 'id' && one !== undefined && one !== '')
      .map(([name, one]) => {
        const { label, field: inside } = findField(field, name, words);
        return say('part', { label, value: inWords(one, inside, saying) });
      })
      .join(say('partSeparator'));
  }
  const said = String(value);
  if (!field) return said;
  if (choicesIn(field).includes(said)) return words.value(said);
  const { refersTo } = noteOn(heldBy(field));
  return (refersTo && names.get(`${refersTo}/${said}`)) || said;
}

/** A place of the plan: the name of the thing, and the field of it. */
function placeWords(path: readonly string[], { names, words }: Saying): string {
  const [list = '', id, ...inside] = path;
  const named = names.get(`${list}/${id}`);
  const [holder, field] =
    id === undefined ? [ownContent, list] : [describedAt(path.slice(0, -1)), inside.at(-1)];
  const label = field && holder ? findField(holder, field, words).label : '';
  return named && label ? words.say('part', { label: named, value: label }) : named || label;
}

/** The fields whose values are picked, by name. */
export const pickedFields: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [ownContent, ...Object.values(things)].flatMap(pickedIn),
);

/** The names of the picked fields of a thing, and of all that is in it. */
function pickedIn(thing: Field): readonly string[] {
  return Object.entries(fieldsIn(eachIn(thing) ?? thing)).flatMap(([name, field]) =>
    choicesIn(field).length > 0 ? [name] : pickedIn(field),
  );
}
