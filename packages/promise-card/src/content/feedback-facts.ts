import type { PublicFeedback } from '@engagement-kit/model';
import type { PromiseFact, PromiseFactState, PromiseRun } from './content.js';
import { fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/**
 * How and by when people hear back, as it stands now. What is late, was changed or called off is told in a notice; beside
 * `others` one word says which it is.
 */
export function feedbackFacts(
  feedback: PublicFeedback,
  others: readonly PublicFeedback[],
  wording: Wording,
): readonly PromiseFact[] {
  const { say, fact, date } = wording;
  const { possibleDelay, state } = feedback;
  return [
    ...became(feedback, others, wording),
    fact('feedback-audience', textRuns(feedback.audience), say('feedbackAudience')),
    fact('feedback-date', date(feedback.dueOn), say('feedbackDate')),
    fact('feedback-how', textRuns(feedback.how), say('feedbackHow')),
    // Once feedback came, or will not come, nobody asks what might delay it.
    ...(possibleDelay || (state !== 'kept' && state !== 'withdrawn')
      ? [fact('feedback-delay', textRuns(possibleDelay), say('feedbackDelay'))]
      : []),
  ];
}

/** What people said, what was done because of it, and why; nothing until that was told. */
export function outcomeFacts(
  { audience, heard, decided, why }: PublicFeedback,
  besideOthers: boolean,
  { say, fact }: Wording,
): readonly PromiseFact[] {
  if (!heard && !decided && !why) return [];
  return [
    ...(besideOthers
      ? [fact('outcome-audience', textRuns(audience), say('feedbackAudience'))]
      : []),
    fact('heard', textRuns(heard), say('youSaid')),
    fact('decided', textRuns(decided), say('weDid')),
    fact('why', textRuns(why), say('why')),
  ];
}

/** What became of it, in a word; of what was kept, also when. */
function became(
  { state, dueOn, deliveredOn, earlier }: PublicFeedback,
  others: readonly PublicFeedback[],
  { say, fact, date }: Wording,
): readonly PromiseFact[] {
  const said = (of: PromiseFactState, runs: readonly PromiseRun[], label?: string) => [
    { ...fact(`feedback-${of}`, runs, label, say('dateNotSet')), state: of },
  ];
  if (state === 'kept') {
    const [due] = date(dueOn);
    const [delivered] = date(deliveredOn);
    return said(
      state,
      delivered ? fillRuns(say('keptOn'), { date: delivered }) : [],
      isAfter(delivered, due) ? say('keptLate') : say('kept'),
    );
  }
  const isToldOf = (each: PublicFeedback) => each.state || each.earlier;
  if (others.length < 2 || !others.some(isToldOf)) return [];
  if (state === 'late' || state === 'withdrawn') return said(state, [{ text: say(state) }]);
  if (state === 'changed' || (!state && earlier))
    return said('changed', [{ text: say('changed') }]);
  return state ? [] : said('to-come', [{ text: say('toCome') }]);
}

/** Is one date, where both are dates, after the other? */
function isAfter(one: PromiseRun | undefined, other: PromiseRun | undefined): boolean {
  return !!one?.dateTime && !!other?.dateTime && one.dateTime > other.dateTime;
}
