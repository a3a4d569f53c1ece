import { contentFields } from './content.js';
import { eachIn, type Field, fieldsIn } from './walk.js';

/** The description of what stands at a place in a plan; nothing where a plan has no such place. */
export function describedAt([list = '', id, ...inside]: readonly string[]): Field | undefined {
  const held = own(contentFields, list);
  if (id === undefined) return held;
  return inside.reduce(
    (thing: Field | undefined, name) => thing && own(fieldsIn(thing), name),
    held && eachIn(held),
  );
}

const own = (fields: Readonly<Record<string, Field>>, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
