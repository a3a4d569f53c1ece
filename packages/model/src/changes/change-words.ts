import { type ChangeMessages, changeMessages } from '../messages/en-GB/changes.js';
import { fieldWords } from '../messages/en-GB/fields.js';
import { valueWords } from '../messages/en-GB/values.js';
import { findMessages, inOneLanguage } from '../messages/find-messages.js';
import type { MessageSet } from '../messages/message-set.js';
import { type Speaker, speaker } from '../messages/speaker.js';

/** The language of a report of changes. */
export interface ChangeOptions {
  /** Message sets in other languages, as `MessagesProvider` takes them. English unless given. */
  readonly messages?: readonly MessageSet[];
}

/** Says what has changed. */
export interface ChangeWords extends Pick<Speaker<ChangeMessages>, 'say'> {
  /** The label of a field; nothing for a field that has none. */
  readonly label: (thing: string | undefined, field: string) => string | undefined;
  /** A picked value in words. */
  readonly value: (value: string) => string;
}

/** What a report of changes is made of. */
const scopes: readonly MessageSet[] = [changeMessages, fieldWords, valueWords];

/** The language in which `diffPlans` and `describeChange` speak with these sets: for `lang` of what shows their words. */
export const changeLanguage = (sets: readonly MessageSet[]): string =>
  findMessages(inOneLanguage(sets, scopes), fieldWords).locale;

export function changeWords({ messages: sets = [] }: ChangeOptions = {}): ChangeWords {
  const messages = inOneLanguage(sets, scopes);
  const labels: Words<Words<string>> = { ...findMessages(messages, fieldWords).messages };
  const values: Words<string> = findMessages(messages, valueWords).messages;
  return {
    say: speaker(findMessages(messages, changeMessages)).say,
    label: (thing = '', field) => own(own(labels, thing) ?? {}, field),
    value: (value) => own(values, value) ?? value,
  };
}

type Words<Each> = Readonly<Record<string, Each>>;

const own = <Each>(words: Words<Each>, name: string): Each | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
