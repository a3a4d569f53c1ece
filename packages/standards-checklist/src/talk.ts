import {
  formatDate,
  formatMessage,
  formatPlural,
  type MessageSet,
  type MessageValues,
  type PluralMessage,
} from '@engagement-kit/react';
import type { StandardsChecklistMessages } from './messages.js';

type NameOf<Kind> = {
  [Name in keyof StandardsChecklistMessages]: StandardsChecklistMessages[Name] extends Kind
    ? Name
    : never;
}[keyof StandardsChecklistMessages];

/** The messages that are one text, and those with plural forms. */
export type TextName = NameOf<string>;
type PluralName = NameOf<PluralMessage>;

/** The messages, and short ways to say one. */
export interface Talk extends MessageSet<StandardsChecklistMessages> {
  /** A text with its `{places}` filled. */
  readonly say: (text: TextName, values?: MessageValues) => string;
  /** A text that depends on a number. */
  readonly count: (text: PluralName, count: number, values?: MessageValues) => string;
  /** A date as the language writes it. */
  readonly date: (on: string) => string;
}

export const talkIn = (words: MessageSet<StandardsChecklistMessages>): Talk => ({
  ...words,
  say: (text, values) => formatMessage(words.messages[text], values),
  count: (text, count, values) => formatPlural(words.locale, words.messages[text], count, values),
  date: (on) => formatDate(words.locale, on),
});
