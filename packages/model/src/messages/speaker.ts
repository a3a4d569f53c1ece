import type { DayStyle } from './conventions/conventions.js';
import { formatDay, formatList, formatPlural } from './format.js';
import { formatMessage, type MessageValues } from './format-message.js';
import type { Message, MessageSet, PluralMessage } from './message-set.js';

/** The names of the messages of one kind. A message in a group is named with a dot: `saved.browser`. */
export type MessageName<Messages, Kind extends Message> = {
  [Name in keyof Messages & string]: Messages[Name] extends Kind
    ? Name
    : Messages[Name] extends Message
      ? never
      : `${Name}.${MessageName<Messages[Name], Kind>}`;
}[keyof Messages & string];

/** Formats the messages of a set. */
export interface Speaker<Messages extends object> extends MessageSet<Messages> {
  /** A text with its `{places}` filled. */
  readonly say: (name: MessageName<Messages, string>, values?: MessageValues) => string;
  /** The form of a text that goes with a number. */
  readonly count: (
    name: MessageName<Messages, PluralMessage>,
    count: number,
    values?: MessageValues,
  ) => string;
  /** An ISO date or instant as the language writes it, `4 June 2026` or in another style; other text as it is. */
  readonly date: (date: string, style?: DayStyle) => string;
  /** Several items as the language lists them: “this, that and the other”. */
  readonly list: (items: readonly string[]) => string;
}

/** Formats the messages of a set: `const { say, count, date, list } = speaker(set)`. */
export function speaker<Messages extends object>(set: MessageSet<Messages>): Speaker<Messages> {
  const { messages } = set;
  return {
    ...set,
    say: (name, values) => formatMessage(messageAt<string>(messages, name), values),
    count: (name, count, values) =>
      formatPlural(set, messageAt<PluralMessage>(messages, name), count, values),
    date: (date, style) => formatDay(set, date, style),
    list: (items) => formatList(set, items),
  };
}

/** The types of `say` and `count` have checked the name, so there is a message at the end of it. */
function messageAt<Kind extends Message>(messages: object, name: string): Kind {
  return name.split('.').reduce((at: object, key) => at[key as never], messages) as Kind;
}
