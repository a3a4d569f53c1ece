import type { PluralMessage } from './message-set.js';

/** Messages as far as they could be filled, and the names of those that could not: `saved.browser`. */
interface Filled<Messages> {
  readonly messages: Messages;
  readonly missing: readonly string[];
}

type Group = Readonly<Record<string, unknown>>;

/**
 * Takes each text that `shape` has from the first of `layers` that has one of its kind. The layers may come from plain
 * JavaScript, so anything may stand in them, or be missing.
 */
export function fillMessages<Messages extends object>(
  shape: Messages,
  layers: readonly unknown[],
): Filled<Messages> {
  const groups = layers.filter(isGroup);
  const messages: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, like] of Object.entries(shape)) {
    const found = groups.map((group) => group[name]);
    if (isGroup(like) && !isPlural(like)) {
      const inside = fillMessages(like, found);
      messages[name] = inside.messages;
      missing.push(...inside.missing.map((each) => `${name}.${each}`));
    } else {
      messages[name] = found.find(isPlural(like) ? isPlural : isText);
      if (messages[name] === undefined) missing.push(name);
    }
  }
  return { messages: messages as Messages, missing };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const forms: ReadonlySet<string> = new Set<keyof PluralMessage>([
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
]);

/** Plural forms. A group may have a text called `other` as well, but others beside it. */
const isPlural = (value: unknown): value is PluralMessage =>
  isGroup(value) &&
  isText(value.other) &&
  Object.entries(value).every(([name, text]) => forms.has(name) && isText(text));
