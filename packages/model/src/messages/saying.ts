import { type IssueMessages, issueMessages } from './en-GB/issues.js';
import { localesFor } from './language-tag.js';
import { type MessageName, type Speaker, speaker } from './speaker.js';

/** A message of an issue by name, with its values, which may be messages themselves; or a text of its own. */
export type Saying =
  | string
  | number
  | {
      readonly name: MessageName<IssueMessages, string>;
      readonly values?: Readonly<Record<string, Saying>>;
    };

/** The message, filled. A text stays as it is; a number is written as the language writes it. */
export function sayIn(words: Speaker<IssueMessages>, saying: Saying): string {
  if (typeof saying === 'number') return saying.toLocaleString([...localesFor(words.locale)]);
  if (typeof saying === 'string') return saying;
  const values = Object.entries(saying.values ?? {}).map(([name, value]) => [
    name,
    sayIn(words, value),
  ]);
  return words.say(saying.name, Object.fromEntries(values));
}

/** The message in English. */
export const sayInEnglish = (saying: Saying): string => sayIn(speaker(issueMessages), saying);
