import { conventionsAmong, type MessageSet, type Speaker, speaker } from '@engagement-kit/model';
import type { PromiseCardMessages } from '../messages.js';
import type { PromiseFact, PromiseRun } from './content.js';
import { dateRuns, publishedIn } from './runs.js';

/** How a card says what it says. */
export interface Wording extends Pick<Speaker<PromiseCardMessages>, 'say' | 'count'> {
  /** Makes a fact. One without runs is missing, and says so in the words of the messages or in `gap`. */
  readonly fact: (
    id: string,
    runs: readonly PromiseRun[],
    label?: string,
    gap?: string,
  ) => PromiseFact;
  /** A date in words. */
  readonly date: (date: string | undefined) => readonly PromiseRun[];
  /** Several names as the language lists them: “this, that and the other”. */
  readonly listed: (names: readonly string[]) => string;
  /** Published text, in its own language. */
  readonly published: (text: string) => PromiseRun;
}

/**
 * Says it in these messages, with dates as `locale` writes them, or one of the sets for it, of words that were published
 * in `language`.
 */
export function wording(
  messages: MessageSet<PromiseCardMessages>,
  { locale, sets }: { readonly locale: string | undefined; readonly sets: readonly MessageSet[] },
  language: string,
): Wording {
  const { say, count, list } = speaker(messages);
  const dates = locale
    ? speaker({ ...messages, locale, conventions: conventionsAmong(sets, { locale }) })
    : speaker(messages);
  return {
    say,
    count,
    fact: (id, runs, label, gap = say(label ? 'notSetAfterLabel' : 'notSet')) => ({
      id,
      ...(label && { label }),
      runs: runs.length ? runs : [{ text: gap }],
      missing: !runs.length,
    }),
    date: (date) => dateRuns(dates.date, date),
    listed: list,
    published: publishedIn(language, messages.locale),
  };
}
