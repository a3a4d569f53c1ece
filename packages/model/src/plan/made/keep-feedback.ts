import { isOutstanding } from '../../promise/feedback-progress.js';
import { itemById } from '../item.js';
import { present, sameJson } from '../json.js';
import type { EarlierFeedback, Feedback, Plan } from '../plan.js';
import type { Occasion } from './occasion.js';
import { allRecords, freshRecords } from './records.js';
import { changedFields, isPublic, termsOf } from './said.js';
import { withItem } from './with-item.js';

/** The plan in which feedback that people were told of says what it had said until it was changed, and never goes. */
export function keepFeedback(before: Plan, after: Plan, occasion: Occasion): Plan {
  const told = new Set(before.promises.filter(isPublic).map(({ id }) => id));
  const known = before.feedback.filter(
    ({ id, promiseId }) => told.has(promiseId) || id === occasion.about,
  );
  const feedback = known.reduce(
    (so, was) => withItem(so, feedbackWithRecords(after, was, told.has(was.promiseId), occasion)),
    after.feedback,
  );
  return feedback === after.feedback ? after : { ...after, feedback };
}

function feedbackWithRecords(
  after: Plan,
  was: Feedback,
  isTold: boolean,
  { on, reason, communityToldOn, fills }: Occasion,
): Feedback | undefined {
  const found = itemById(after, 'feedback', was.id);
  // Most of what somebody types touches no feedback, and a plan may have a hundred.
  if (found === was) return was;
  const said = termsOf(was);
  const isSaid = Object.keys(said).length > 0 || !!was.earlier?.length;
  if (!isSaid || (!found && !isTold)) return found;
  const now = found ? withPromise(found, was.promiseId, isTold) : withdrawn(was, reason);
  const isChanged = changedFields(said, termsOf(now)).length > 0 && Object.keys(said).length > 0;
  const isRecorded = freshRecords(was.earlier, now.earlier).some((each) =>
    sameJson(termsOf(each), said),
  );
  const earlier = allRecords(was.earlier, now.earlier, fills);
  if (!isChanged || isRecorded) {
    return earlier === now.earlier || earlier.length === 0 ? now : { ...now, earlier };
  }
  const why = reason ?? (now.reason === was.reason ? undefined : now.reason);
  const record: EarlierFeedback = { on, ...said, ...present({ reason: why, communityToldOn }) };
  return { ...now, earlier: [...earlier, record] };
}

/** Feedback stays with the promise that people were told of. */
const withPromise = (feedback: Feedback, promiseId: string, isTold: boolean): Feedback =>
  isTold && feedback.promiseId !== promiseId ? { ...feedback, promiseId } : feedback;

/** Feedback that somebody removed. What was given stays given; what was to come comes no more, and says why. */
const withdrawn = (feedback: Feedback, reason: string | undefined): Feedback =>
  isOutstanding(feedback) ? { ...feedback, state: 'withdrawn', ...present({ reason }) } : feedback;
