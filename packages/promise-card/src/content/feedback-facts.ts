import type { PublicFeedback } from '@engagement-kit/model';
import type { PromiseFact, PromiseFactState, PromiseRun } from './content.js';
import { cleanText, fillRuns, textRuns } from './runs.js';
import type { Speaker } from './speaker.js';

/**
 * How and by when people hear back: first what became of that, then what holds now, last what differed before.
 * That it is to come is said only beside `others` of which more is known.
 */
export function feedbackFacts(
  feedback: PublicFeedback,
  others: readonly PublicFeedback[],
  speaker: Speaker,
): readonly PromiseFact[] {
  const { messages, fact, date } = speaker;
  const { possibleDelay, earlier, state } = feedback;
  const terms = [
    ['audience', 'audience', textRuns, messages.feedbackAudience, messages.feedbackAudienceBefore],
    ['how', 'how', textRuns, messages.feedbackHow, messages.feedbackHowBefore],
    ['date', 'dueOn', date, messages.feedbackDate, messages.feedbackDateBefore],
  ] as const;

  return [
    ...(others.some((other) => other.state || other.earlier) ? outcome(feedback, speaker) : []),
    ...terms.map(([id, key, runs, label]) => fact(`feedback-${id}`, runs(feedback[key]), label)),
    // Of what came, or will not come, nobody asks what might have delayed it.
    ...(possibleDelay || (state !== 'kept' && state !== 'withdrawn')
      ? [fact('feedback-delay', textRuns(possibleDelay), messages.feedbackDelay)]
      : []),
    ...terms.flatMap(([id, key, runs, , label]) =>
      earlier && cleanText(earlier[key]) !== cleanText(feedback[key])
        ? [fact(`feedback-${id}-before`, runs(earlier[key]), label)]
        : [],
    ),
  ];
}

/** What became of it, and why. */
function outcome(
  { state, dueOn, deliveredOn, earlier, reason }: PublicFeedback,
  { messages, fact, date }: Speaker,
): readonly PromiseFact[] {
  const became = (
    became: PromiseFactState,
    runs: readonly PromiseRun[],
    label?: string,
  ): PromiseFact => ({
    ...fact(`feedback-${became}`, runs, label, messages.dateNotSet),
    state: became,
  });
  const on = (message: string, [date]: readonly PromiseRun[]) =>
    date ? fillRuns(message, { date }) : [];
  const due = date(dueOn);
  const delivered = date(deliveredOn);

  const facts = [
    state === 'kept' &&
      became(
        state,
        on(messages.keptOn, delivered),
        isAfter(delivered, due) ? messages.keptLate : messages.kept,
      ),
    state === 'late' && became(state, on(messages.wasDue, due), messages.late),
    state === 'withdrawn' && became(state, [{ text: messages.withdrawnMeans }], messages.withdrawn),
    (state === 'changed' || earlier) && became('changed', date(earlier?.on), messages.changedOn),
    !state && became('to-come', [{ text: messages.toCome }]),
    state &&
      state !== 'kept' &&
      fact('feedback-reason', textRuns(reason), messages.reason, messages.noReason),
  ];
  return facts.filter((each) => !!each);
}

/** Is one date, where both are dates, after the other? */
function isAfter([one]: readonly PromiseRun[], [other]: readonly PromiseRun[]): boolean {
  return !!one?.dateTime && !!other?.dateTime && one.dateTime > other.dateTime;
}
