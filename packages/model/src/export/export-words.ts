import { seen } from '../blank.js';
import { capital } from '../capital.js';
import { changeWords } from '../changes/change-words.js';
import { changeMessages } from '../messages/en-GB/changes.js';
import { type ExportMessages, exportMessages } from '../messages/en-GB/exports.js';
import { fieldWords } from '../messages/en-GB/fields.js';
import { valueWords } from '../messages/en-GB/values.js';
import { findMessages, inOneLanguage } from '../messages/find-messages.js';
import type { MessageSet } from '../messages/message-set.js';
import { type Speaker, speaker } from '../messages/speaker.js';

/** The language of a file. */
export interface ExportOptions {
  /** Message sets in other languages, as `MessagesProvider` takes them. English unless given. */
  readonly messages?: readonly MessageSet[];
}

/** Says what stands in files. */
export interface ExportWords extends Speaker<ExportMessages> {
  readonly label: (name: keyof ExportMessages['labels']) => string;
  /** A field of a thing in the plan, as it stands before what it says. */
  readonly field: (thing: string | undefined, name: string) => string;
  /** A picked value in words. One that has none stays as it is. */
  readonly value: (value: string | undefined) => string;
  /** Yes, no, or nothing. */
  readonly flag: (flag: boolean | undefined) => string;
  /** A date in words, or nothing. */
  readonly day: (date: string | undefined) => string;
  /** The given texts on one line. */
  readonly listed: (texts: readonly (string | undefined)[]) => string;
}

/** What a file is made of. */
export const exportScopes: readonly MessageSet[] = [
  exportMessages,
  changeMessages,
  fieldWords,
  valueWords,
];

export function exportWords({ messages: sets = [] }: ExportOptions = {}): ExportWords {
  const messages = inOneLanguage(sets, exportScopes);
  const words = speaker(findMessages(messages, exportMessages));
  const computed: Readonly<Record<string, string>> = words.messages.values;
  const fields = changeWords({ messages });
  const value = (picked = '') =>
    (Object.hasOwn(computed, picked) && computed[picked]) || fields.value(picked);
  return {
    ...words,
    label: (name) => words.say(`labels.${name}`),
    field: (thing, name) => capital(fields.label(thing, name) ?? name),
    value,
    flag: (flag) => (flag === undefined ? '' : value(flag ? 'yes' : 'no')),
    day: (date = '') => words.date(date),
    listed: (texts) => texts.filter(seen).join(words.say('separator')),
  };
}
