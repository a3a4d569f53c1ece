import type { PublicEarlierFeedback, PublicFeedback } from '@engagement-kit/model';
import type { PromiseFact } from './content.js';
import { cleanText, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/** What changed on a day. */
export interface DatedFacts {
  /** ISO date. */
  readonly on: string;
  readonly facts: readonly PromiseFact[];
}

type FeedbackTerms = Pick<PublicFeedback, 'audience' | 'how' | 'dueOn'>;

/** Each time that something else was said of hearing back: when, why, and what had been said until then. */
export function feedbackChanges(
  feedback: PublicFeedback,
  besideOthers: boolean,
  wording: Wording,
): readonly DatedFacts[] {
  const { earlier, before = [], state, reason } = feedback;
  if (!earlier) return [];
  // The reason for the last change may stand with the commitment itself.
  const last = { ...earlier, reason: (state === 'changed' && reason) || earlier.reason || '' };
  const { say, fact, date } = wording;
  const ofAll: readonly PublicEarlierFeedback[] = [...before, last];
  return ofAll.map((change, index) => ({
    on: change.on,
    facts: [
      fact('change-date', date(change.on), say('feedbackChangedOn')),
      ...(besideOthers
        ? [fact('change-audience', textRuns(feedback.audience), say('feedbackAudience'))]
        : []),
      fact('change-reason', textRuns(change.reason), say('reason'), say('noReason')),
      ...differing(change, ofAll[index + 1] ?? feedback, wording),
    ],
  }));
}

/** What had been said, where something else was said after it. */
function differing(
  was: FeedbackTerms,
  next: FeedbackTerms,
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
      : [fact(`feedback-${id}-before`, runs(was[key]), label)],
  );
}
