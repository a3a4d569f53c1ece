import { itemById } from '../item.js';
import { present } from '../json.js';
import type { IsoDate, Plan, PromiseChange, PromiseRecord, PromiseWords } from '../plan.js';
import { keepFeedback } from './keep-feedback.js';
import type { Occasion } from './occasion.js';
import { withPinnedTypes } from './pinned-types.js';
import { allRecords, freshRecords } from './records.js';
import { changedFields, isPublic, isStanding, saidBy, saysTheSame, wordsOf } from './said.js';
import { withItem } from './with-item.js';

/**
 * The plan `after` as it may be where `before` stood: what people were told with a promise never changes without a
 * record of what it was until then, and no record goes. What was told and is gone comes back, as withdrawn. Every road
 * to another plan passes here: a command, a version, a merge, undo, a file. The same plan where nothing was promised.
 */
export function keepPromises(before: Plan, after: Plan, occasion: Occasion): Plan {
  const pinned = withPinnedTypes(before, after);
  const known = before.promises.filter(
    (promise) => isPublic(promise) || promise.id === occasion.about,
  );
  const promises = known.reduce(
    (so, was) => withItem(so, promiseWithRecords(before, pinned, was, occasion)),
    pinned.promises,
  );
  const made = promises === pinned.promises ? pinned : { ...pinned, promises };
  return keepFeedback(before, made, occasion);
}

function promiseWithRecords(
  before: Plan,
  after: Plan,
  was: PromiseRecord,
  { on, reason, communityToldOn, about, fills }: Occasion,
): PromiseRecord | undefined {
  const found = itemById(after, 'promises', was.id);
  if (!found && !isPublic(was)) return undefined;
  // Most of what somebody types touches no promise, and a plan may have dozens.
  if (found === was && was.activityIds.every(isSameIn(before, after))) return was;
  const now = found ?? takenBack(was, after, on);
  const words = was.id === about && !was.withdrawnOn ? wordsOf : saidBy;
  const [said, says] = [words(before, was), words(after, now)];
  const fresh = freshRecords(was.changes, now.changes);
  const fields = changedFields(said, says).filter((field) => !isRecorded(fresh, field, says));
  const changes = allRecords(was.changes, now.changes, fills);
  if (fields.length === 0) {
    return changes === now.changes || changes.length === 0 ? now : { ...now, changes };
  }
  const record: PromiseChange = {
    on,
    ...present({ reason, communityToldOn }),
    from: pick(said, fields),
    to: pick(says, fields),
  };
  return { ...now, changes: [...changes, record] };
}

/** Is the activity the very same in both plans? */
const isSameIn =
  (before: Plan, after: Plan) =>
  (id: string): boolean =>
    before.activities === after.activities ||
    itemById(before, 'activities', id) === itemById(after, 'activities', id);

/** A promise that somebody removed. People were told of it, so it stays, and says that it holds no more. */
function takenBack(promise: PromiseRecord, after: Plan, on: IsoDate): PromiseRecord {
  const activityIds = promise.activityIds.filter((id) => itemById(after, 'activities', id));
  const isSame = activityIds.length === promise.activityIds.length;
  const left = isSame ? promise : { ...promise, activityIds };
  return isStanding(promise) ? { ...left, withdrawnOn: on } : left;
}

/** Does the last new record of this field lead to what stands now? */
function isRecorded(
  fresh: readonly PromiseChange[],
  field: keyof PromiseWords,
  says: PromiseWords,
): boolean {
  const last = fresh.filter(({ from = {}, to = {} }) => field in from || field in to).at(-1);
  return !!last && saysTheSame(last.to?.[field], says[field]);
}

const pick = (words: PromiseWords, fields: readonly (keyof PromiseWords)[]): PromiseWords =>
  present(Object.fromEntries(fields.map((field) => [field, words[field]])));
