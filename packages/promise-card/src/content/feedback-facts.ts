import type { PublicEarlierFeedback, PublicFeedback } from '@engagement-kit/model';
import type { PromiseFact, PromiseFactState, PromiseRun } from './content.js';
import { cleanText, fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/**
 * How and by when people hear back: first what became of that and what people said, then what holds now, last what
 * differed before. It says “still to come” only beside `others` of which more is known.
 */
export function feedbackFacts(
  feedback: PublicFeedback,
  others: readonly PublicFeedback[],
  wording: Wording,
): readonly PromiseFact[] {
  const { say, fact, date } = wording;
  const { possibleDelay, earlier, before = [], state } = feedback;

  return [
    ...(others.some((other) => other.state || other.earlier) ? outcome(feedback, wording) : []),
    ...youSaidWeDid(feedback, wording),
    fact('feedback-audience', textRuns(feedback.audience), say('feedbackAudience')),
    fact('feedback-how', textRuns(feedback.how), say('feedbackHow')),
    fact('feedback-date', date(feedback.dueOn), say('feedbackDate')),
    // Once feedback came, or will not come, nobody asks what might delay it.
    ...(possibleDelay || (state !== 'kept' && state !== 'withdrawn')
      ? [fact('feedback-delay', textRuns(possibleDelay), say('feedbackDelay'))]
      : []),
    ...(earlier ? differing(earlier, feedback, '', wording) : []),
    ...before
      .map((each, index) => changeBefore(each, before[index + 1] ?? earlier, index + 1, wording))
      .reverse()
      .flat(),
  ];
}

/** What people said, what was done because of it, and why. */
function youSaidWeDid(
  { heard, decided, why }: PublicFeedback,
  { say, fact }: Wording,
): readonly PromiseFact[] {
  if (!heard && !decided && !why) return [];
  return [
    fact('feedback-heard', textRuns(heard), say('youSaid')),
    fact('feedback-decided', textRuns(decided), say('weDid')),
    ...(why ? [fact('feedback-why', textRuns(why), say('why'))] : []),
  ];
}

/** A change before the last one: when, why, and what had been said until then. */
const changeBefore = (
  change: PublicEarlierFeedback,
  next: FeedbackTerms | undefined,
  place: number,
  wording: Wording,
): readonly PromiseFact[] => {
  const { say, fact, date } = wording;
  return [
    fact(`feedback-changed-${place}`, date(change.on), say('changedOn')),
    fact(`feedback-reason-${place}`, textRuns(change.reason), say('reason'), say('noReason')),
    ...differing(change, next ?? {}, `-${place}`, wording),
  ];
};

type FeedbackTerms = Pick<PublicFeedback, 'audience' | 'how' | 'dueOn'>;

/** What had been said, where something else was said after it. */
function differing(
  was: FeedbackTerms,
  next: FeedbackTerms,
  place: string,
  { say, fact, date }: Wording,
): readonly PromiseFact[] {
  const terms = [
    ['audience', 'audience', textRuns, say('feedbackAudienceBefore')],
    ['how', 'how', textRuns, say('feedbackHowBefore')],
    ['date', 'dueOn', date, say('feedbackDateBefore')],
  ] as const;
  return terms.flatMap(([id, key, runs, label]) =>
    cleanText(was[key]) === cleanText(next[key])
      ? []
      : [fact(`feedback-${id}-before${place}`, runs(was[key]), label)],
  );
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
    (state ? state !== 'kept' : earlier?.reason) &&
      fact('feedback-reason', textRuns(reason || earlier?.reason), say('reason'), say('noReason')),
    !state && became('to-come', [{ text: say('toCome') }]),
  ];
  return facts.filter((each) => !!each);
}

/** Is one date, where both are dates, after the other? */
function isAfter([one]: readonly PromiseRun[], [other]: readonly PromiseRun[]): boolean {
  return !!one?.dateTime && !!other?.dateTime && one.dateTime > other.dateTime;
}
