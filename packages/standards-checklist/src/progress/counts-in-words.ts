import type { Counters } from '@engagement-kit/model';
import { formatMessage, formatPlural, type MessageSet } from '@engagement-kit/react/server';
import type { StandardsChecklistMessages } from '../messages.js';

type Words = MessageSet<StandardsChecklistMessages>;

/** `7 of 19 questions answered, 2 do not apply`. */
export const countsInWords = (words: Words, counts: Counters): string =>
  withDoNotApply(
    words,
    formatPlural(words.locale, words.messages.progress, counts.total, { ...counts }),
    counts,
  );

/** How far a standard is: `Not yet started`, `1 of 2 answered`, `All answered`. */
export function standardInWords(words: Words, counts: Counters): string {
  const { statuses, standardAnswered, standardInProgress } = words.messages;
  const { total, answered, inProgress, notApplicable } = counts;
  if (notApplicable === total) return statuses['not-applicable'];
  if (answered + notApplicable === total) return withDoNotApply(words, standardAnswered, counts);
  if (answered + notApplicable + inProgress === 0) return statuses['not-started'];
  if (answered + notApplicable === 0) return statuses['in-progress'];
  return withDoNotApply(words, formatMessage(standardInProgress, { ...counts }), counts);
}

function withDoNotApply({ locale, messages }: Words, first: string, counts: Counters): string {
  const { notApplicable } = counts;
  if (notApplicable === 0) return first;
  const second = formatPlural(locale, messages.doNotApply, notApplicable);
  return formatMessage(messages.and, { first, second });
}
