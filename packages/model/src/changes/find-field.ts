import { noteOn } from '../plan/fields/kinds.js';
import { eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import type { ChangeWords } from './change-words.js';

/** A field by the name that it has in the plan, with what people call it. */
export interface FoundField {
  /** The field in words: `starts on`. */
  readonly label: string;
  /** What it holds; unknown where only a file or a view knows the field. */
  readonly field?: Field | undefined;
}

/**
 * A field of a thing or, where it has none of that name, of what is in it: a view may have taken the
 * practice of an activity apart.
 */
export const findField = (thing: Field | undefined, name: string, words: ChangeWords): FoundField =>
  (thing && fieldInside(thing, name, words)) ?? { label: spaced(name) };

function fieldInside(holder: Field, name: string, words: ChangeWords): FoundField | undefined {
  const thing = eachIn(holder) ?? heldBy(holder);
  const fields = fieldsIn(thing);
  if (!Object.hasOwn(fields, name)) {
    const inside = Object.values(fields).map((field) => fieldInside(field, name, words));
    return inside.find((found) => found !== undefined);
  }
  return { label: words.label(noteOn(thing).thing, name) ?? spaced(name), field: fields[name] };
}

/** A name with its capitals taken apart, for a field that has no label. */
const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
