import { compareEngagementTypes } from '../../engagement/spectrum.js';
import type { Guidance } from '../../guidance/guidance.js';
import { itemById } from '../item.js';
import { sameJson } from '../json.js';
import type { Feedback, IsoDate, Plan, PromiseRecord } from '../plan.js';
import { keepPromises } from './keep-promises.js';
import type { ChangeReason } from './occasion.js';
import { type ChangeRecord, freshRecords } from './records.js';
import { isStanding, saidBy, termsOf } from './said.js';

/** A plan, the one before the step that is taken back, and what tells less from more. */
interface StepBack {
  readonly from: Plan;
  readonly to: Plan;
  readonly guidance: Pick<Guidance, 'engagementTypes'>;
  readonly today: IsoDate;
  /** Why people are told otherwise, where they are. */
  readonly why?: ChangeReason | undefined;
}

/**
 * The plan to which a person takes a step back. Where the step is of today, nobody was told of it, and people are left
 * with no less than it gave them, it is the very plan of then: a slip leaves no record. Else the way back is a change of
 * what was promised, like any other.
 */
export function undonePlan(step: StepBack): Plan {
  const { from, to, today, why } = step;
  const isSlip =
    from.promises.every((promise) => isSlipIn(step, promise)) &&
    from.feedback.every((feedback) => isSlipInFeedback(step, feedback));
  return isSlip ? to : keepPromises(from, to, { on: today, ...why });
}

function isSlipIn({ from, to, guidance, today }: StepBack, promise: PromiseRecord): boolean {
  const was = itemById(to, 'promises', promise.id);
  if (!areUnseen(was?.changes, promise.changes, today)) return false;
  if (!isStanding(promise)) return true;
  if (!was || !isStanding(was)) return false;
  const [now, then] = [saidBy(from, promise), saidBy(to, was)];
  const covered = new Set(then.activities?.map(({ id }) => id));
  return (
    compareEngagementTypes(guidance, then.engagementType, now.engagementType) >= 0 &&
    (now.activities ?? []).every(({ id }) => covered.has(id)) &&
    now.localExplanation === then.localExplanation &&
    now.madeOn === then.madeOn
  );
}

function isSlipInFeedback({ from, to, today }: StepBack, feedback: Feedback): boolean {
  const was = itemById(to, 'feedback', feedback.id);
  const promise = itemById(from, 'promises', feedback.promiseId);
  if (!areUnseen(was?.earlier, feedback.earlier, today)) return false;
  const terms = termsOf(feedback);
  if (!promise || !isStanding(promise) || Object.keys(terms).length === 0) return true;
  if (was?.promiseId !== feedback.promiseId) return false;
  return (
    sameJson(termsOf(was), terms) ||
    (was.earlier ?? []).some((said) => sameJson(termsOf(said), terms))
  );
}

/** Are the records that go with the step of today, and was nobody told of them? */
const areUnseen = (
  before: readonly ChangeRecord[] | undefined,
  now: readonly ChangeRecord[] | undefined,
  today: IsoDate,
): boolean =>
  freshRecords(before, now).every(({ on, communityToldOn }) => on === today && !communityToldOn);
