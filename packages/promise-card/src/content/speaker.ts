import type { MessageSet } from '@engagement-kit/model';
import type { PromiseCardMessages } from '../messages.js';
import type { PromiseFact, PromiseRun } from './content.js';
import { dateRuns, publishedIn } from './runs.js';

/** Says facts in the words of the card. */
export interface Speaker {
  /** The card's own words. */
  readonly messages: PromiseCardMessages;
  /** Makes a fact. One without runs is missing, and says so in the words of the messages or in `gap`. */
  readonly fact: (
    id: string,
    runs: readonly PromiseRun[],
    label?: string,
    gap?: string,
  ) => PromiseFact;
  /** A date in words. */
  readonly date: (date: string | undefined) => readonly PromiseRun[];
  /** Published text, in its own language. */
  readonly published: (text: string) => PromiseRun;
}

/** A speaker of these messages, for words that were published in `language`. */
export function speaker(
  { locale: lang, messages }: MessageSet<PromiseCardMessages>,
  locale: string,
  language: string,
): Speaker {
  return {
    messages,
    fact: (id, runs, label, gap = label ? messages.notSetAfterLabel : messages.notSet) => ({
      id,
      ...(label && { label }),
      runs: runs.length ? runs : [{ text: gap }],
      missing: !runs.length,
    }),
    date: (date) => dateRuns(locale, date),
    published: publishedIn(language, lang),
  };
}
