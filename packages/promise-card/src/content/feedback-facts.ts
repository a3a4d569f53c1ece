import type { PublicFeedback } from '@engagement-kit/model';
import type { PromiseFact, PromiseFactState, PromiseRun } from './content.js';
import { cleanText, fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/**
 * How and by when people hear back: first what became of that, then what holds now, last what differed before.
 * It says “still to come” only beside `others` of which more is known.
 */
export function feedbackFacts(
  feedback: PublicFeedback,
  others: readonly PublicFeedback[],
  wording: Wording,
): readonly PromiseFact[] {
  const { say, fact, date } = wording;
  const { possibleDelay, earlier, state } = feedback;
  const terms = [
    ['audience', 'audience', textRuns, say('feedbackAudience'), say('feedbackAudienceBefore')],
    ['how', 'how', textRuns, say('feedbackHow'), say('feedbackHowBefore')],
    ['date', 'dueOn', date, say('feedbackDate'), say('feedbackDateBefore')],
  ] as const;

  return [
    ...(others.some((other) => other.state || other.earlier) ? outcome(feedback, wording) : []),
    ...terms.map(([id, key, runs, label]) => fact(`feedback-${id}`, runs(feedback[key]), label)),
    // Once feedback came, or will not come, nobody asks what might delay it.
    ...(possibleDelay || (state !== 'kept' && state !== 'withdrawn')
      ? [fact('feedback-delay', textRuns(possibleDelay), say('feedbackDelay'))]
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
  { say, fact, date }: Wording,
): readonly PromiseFact[] {
  const became = (
    became: PromiseFactState,
    runs: readonly PromiseRun[],
    label?: string,
  ): PromiseFact => ({
    ...fact(`feedback-${became}`, runs, label, say('dateNotSet')),
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
        on(say('keptOn'), delivered),
        isAfter(delivered, due) ? say('keptLate') : say('kept'),
      ),
    state === 'late' && became(state, on(say('wasDue'), due), say('late')),
    state === 'withdrawn' && became(state, [{ text: say('withdrawnMeans') }], say('withdrawn')),
    (state === 'changed' || earlier) && became('changed', date(earlier?.on), say('changedOn')),
    !state && became('to-come', [{ text: say('toCome') }]),
    state &&
      state !== 'kept' &&
      fact('feedback-reason', textRuns(reason), say('reason'), say('noReason')),
  ];
  return facts.filter((each) => !!each);
}

/** Is one date, where both are dates, after the other? */
function isAfter([one]: readonly PromiseRun[], [other]: readonly PromiseRun[]): boolean {
  return !!one?.dateTime && !!other?.dateTime && one.dateTime > other.dateTime;
}
