import type { EngagementType, Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import type { CheckMessages } from '../messages/en-GB/checks.js';
import type { Speaker } from '../messages/speaker.js';
import type { Activity, Decision, IsoDate, Plan, PromiseRecord } from '../plan/plan.js';
import { promisedType } from '../promise/promised-type.js';
import type { Path } from '../result.js';
import type { Choice } from './finding.js';

/** A moment that a plan can be ready for: sharing the promise, starting the work, closing it. */
export type GateName = 'share' | 'start' | 'close';

/** All that a rule may look at. */
export interface Look {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly today: IsoDate;
  /** Says what is found. */
  readonly words: Speaker<CheckMessages>;
  /** The moment that is being checked for, if one is. */
  readonly moment?: GateName;
}

/** What is promised for an activity, and what the activity feeds into. */
export interface Offer {
  readonly activity: Activity;
  readonly type: EngagementType;
  /** The promise that says so; without one the activity's own type counts. */
  readonly promise?: PromiseRecord;
  readonly decision?: Decision;
  readonly about: readonly string[];
  /** Where it says which type is promised. */
  readonly typePath: Path;
}

/** The promises that hold or are drafts: all except those that were taken back. */
export const standingPromises = ({ plan }: Pick<Look, 'plan'>): readonly PromiseRecord[] =>
  plan.promises.filter(({ withdrawnOn }) => !withdrawnOn);

const cache = /* @__PURE__ */ new WeakMap<Look, readonly Offer[]>();

/** Each activity with each type that is promised for it. Activities that were stopped are left out. */
export function offers(look: Look): readonly Offer[] {
  const found = cache.get(look) ?? findOffers(look);
  cache.set(look, found);
  return found;
}

function findOffers({ plan, guidance }: Look): readonly Offer[] {
  const decisions = new Map(plan.decisions.map((each) => [each.id, each]));
  const said = new Map<string, Map<string | undefined, PromiseRecord>>();
  for (const promise of standingPromises({ plan })) {
    const typeId = promisedType(plan, promise);
    for (const id of promise.activityIds) {
      said.set(id, (said.get(id) ?? new Map()).set(typeId, promise));
    }
  }
  return plan.activities
    .filter(({ state }) => state !== 'stopped')
    .flatMap((activity) => {
      const decision = decisions.get(activity.decisionId ?? '');
      const all = said.get(activity.id) ?? new Map([[activity.engagementType, undefined]]);
      return [...all].flatMap(([typeId, promise]): Offer[] => {
        const type = engagementTypeById(guidance, typeId);
        const more = all.size > 1 && type ? [type.id] : [];
        const about = ['activities', activity.id, ...more];
        const typePath = pathOfType(plan, activity, promise);
        const linked = { ...(promise && { promise }), ...(decision && { decision }) };
        return type ? [{ activity, type, about, typePath, ...linked }] : [];
      });
    });
}

/** A promise says its type itself or, while it has none, follows its first activity. */
function pathOfType(plan: Plan, activity: Activity, promise: PromiseRecord | undefined): Path {
  if (promise?.engagementType) return ['promises', promise.id, 'engagementType'];
  const followed = promise?.activityIds.find((id) =>
    plan.activities.some((each) => each.id === id),
  );
  return ['activities', followed ?? activity.id, 'engagementType'];
}

/** A place in an activity. */
export const inActivity = ({ activity }: Offer, ...rest: string[]): Path => [
  'activities',
  activity.id,
  ...rest,
];

/** The choice to promise another type; none where the guidance has no such type. */
export function promiseInstead(
  { guidance }: Look,
  { activity, promise }: Offer,
  typeId: string,
  choice: (type: string) => string,
): readonly Choice[] {
  const type = engagementTypeById(guidance, typeId);
  if (!type) return [];
  const changes = { engagementType: type.id };
  const command = !promise
    ? ({ type: 'activity.update', id: activity.id, changes } as const)
    : ({
        type: promise.madeOn ? 'promise.change' : 'promise.update',
        id: promise.id,
        changes,
      } as const);
  return [{ text: choice(type.name), command }];
}

/** Whether the work has begun: by its recorded state or, without one, by its date. */
export const hasBegun = ({ state, startsOn }: Activity, today: IsoDate): boolean =>
  state ? /under-way|done/.test(state) : !!startsOn && startsOn <= today;

/** Is the work going on? */
export const isUnderWay = (activity: Activity, today: IsoDate): boolean =>
  activity.state
    ? activity.state === 'under-way'
    : hasBegun(activity, today) && !(activity.endsOn && activity.endsOn < today);
