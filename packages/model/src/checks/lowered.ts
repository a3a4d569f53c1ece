import { seen } from '../blank.js';
import { compareEngagementTypes } from '../engagement/spectrum.js';
import type { EngagementType } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { isStanding, termsOf } from '../plan/made/said.js';
import type { Feedback, IsoDate, PromiseChange, PromiseRecord } from '../plan/plan.js';
import { isOutstanding } from '../promise/feedback-progress.js';
import { promisedType } from '../promise/promised-type.js';
import type { Look } from './look.js';

/** Where a change left people with less than they had been told, they still have less, and nobody told them. */
export type Lowered = {
  /** The place of the record among those of its promise or feedback, from 0. */
  readonly index: number;
  readonly on: IsoDate;
  readonly reason: string | undefined;
} & (
  | { readonly what: 'type'; readonly before: EngagementType; readonly now: EngagementType }
  | { readonly what: 'withdrawn'; readonly before: EngagementType | undefined }
  | { readonly what: 'activities'; readonly names: readonly string[] }
  | { readonly what: 'date'; readonly feedback: Feedback; readonly before: IsoDate }
  | { readonly what: 'way'; readonly feedback: Feedback; readonly before: string }
  | { readonly what: 'feedback'; readonly feedback: Feedback }
);

/** What was lowered in a promise and in its feedback. */
export const loweredIn = (look: Look, promise: PromiseRecord): readonly Lowered[] => [
  ...(promise.changes ?? []).flatMap((change, index) => ofChange(look, promise, change, index)),
  ...look.plan.feedback.filter(({ promiseId }) => promiseId === promise.id).flatMap(ofFeedback),
];

function ofChange(
  { plan, guidance }: Look,
  promise: PromiseRecord,
  { on, from = {}, to = {}, reason, communityToldOn }: PromiseChange,
  index: number,
): readonly Lowered[] {
  if (communityToldOn) return [];
  const occasion = { index, on, reason };
  const before = engagementTypeById(guidance, from.engagementType);
  const now = engagementTypeById(guidance, to.engagementType);
  const promised = engagementTypeById(guidance, promisedType(plan, promise));
  const isLess = (type: EngagementType | undefined): boolean =>
    !!before && !!type && compareEngagementTypes(guidance, type.id, before.id) < 0;
  if (from.madeOn && !to.madeOn) {
    const isBack = isStanding(promise) && !isLess(promised);
    return isBack ? [] : [{ what: 'withdrawn', before, ...occasion }];
  }
  if (promise.withdrawnOn) return [];
  const still = new Set(promise.activityIds);
  const left = new Set(to.activities?.map(({ id }) => id));
  const gone = (from.activities ?? []).filter(
    ({ id }) => id !== undefined && !left.has(id) && !still.has(id),
  );
  return [
    // Also silent if as much is promised again, because then nobody has less than they were told.
    ...(before && now && isLess(now) && isLess(promised ?? now)
      ? [{ what: 'type' as const, before, now, ...occasion }]
      : []),
    ...(gone.length > 0
      ? [{ what: 'activities' as const, names: gone.map(({ name }) => name), ...occasion }]
      : []),
  ];
}

function ofFeedback(feedback: Feedback): readonly Lowered[] {
  const { earlier = [], state, dueOn } = feedback;
  const isWithdrawn = state === 'withdrawn';
  if (!isWithdrawn && !isOutstanding(feedback)) return [];
  return earlier.flatMap((said, index): readonly Lowered[] => {
    const { on, reason, communityToldOn } = said;
    if (communityToldOn) return [];
    const occasion = { index, on, reason };
    const next = earlier[index + 1] ?? termsOf(feedback);
    if (isWithdrawn) {
      return index < earlier.length - 1 ? [] : [{ what: 'feedback', feedback, ...occasion }];
    }
    const before = said.dueOn;
    const isLater = (day: IsoDate | undefined): boolean => !!before && (!day || day > before);
    const isWayGone = seen(said.how) && !seen(next.how) && !seen(feedback.how);
    return [
      ...(before && isLater(next.dueOn) && isLater(dueOn)
        ? [{ what: 'date' as const, feedback, before, ...occasion }]
        : []),
      ...(said.how && isWayGone
        ? [{ what: 'way' as const, feedback, before: said.how, ...occasion }]
        : []),
    ];
  });
}
