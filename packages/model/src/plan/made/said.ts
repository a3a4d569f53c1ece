import { promisedType } from '../../promise/promised-type.js';
import { present, sameJson } from '../json.js';
import type { Feedback, Plan, PromiseRecord, PromiseWords } from '../plan.js';

/** Have people been told of it? Once they have, it stays, also when it is taken back. */
export const isPublic = ({ madeOn, withdrawnOn, changes }: PromiseRecord): boolean =>
  !!madeOn || !!withdrawnOn || !!changes?.some(({ from }) => from?.madeOn);

/** Does it hold now? */
export const isStanding = ({ madeOn, withdrawnOn }: PromiseRecord): boolean =>
  !!madeOn && !withdrawnOn;

/** What the promise says, whether or not it is made. */
export function wordsOf(plan: Plan, promise: PromiseRecord): PromiseWords {
  const covered = new Set(promise.activityIds);
  const activities = plan.activities
    .filter(({ id }) => covered.has(id))
    .map(({ id, name }) => ({ id, name }));
  return present({
    engagementType: promisedType(plan, promise),
    localExplanation: promise.localExplanation,
    activities: activities.length > 0 ? activities : undefined,
    madeOn: promise.madeOn,
  });
}

/** What people were told with the promise: nothing while it is a draft or taken back. */
export const saidBy = (plan: Plan, promise: PromiseRecord): PromiseWords =>
  isStanding(promise) ? wordsOf(plan, promise) : {};

/** How and by when people hear back, as they were told. */
export type FeedbackTerms = Pick<Feedback, 'audience' | 'how' | 'dueOn'>;

/** What people were told of feedback: nothing once it is withdrawn. */
export const termsOf = ({
  audience,
  how,
  dueOn,
  state,
}: FeedbackTerms & Pick<Feedback, 'state'>): FeedbackTerms =>
  state === 'withdrawn' ? {} : present({ audience, how, dueOn });

/** The fields of what was said that say something else by now. Where nothing had been said, nothing is lost. */
export function changedFields<T extends object>(before: T, after: T): readonly (keyof T)[] {
  const isNew = Object.keys(before).length === 0;
  const names = Object.keys(isNew ? after : before) as (keyof T)[];
  return names.filter((name) => !saysTheSame(before[name], after[name]));
}

/** Activities are the same as long as they are the same things: another name is no other promise. */
export const saysTheSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? sameJson(idsOf(a), idsOf(b)) : sameJson(a, b);

const idsOf = (items: readonly { readonly id?: unknown }[]): readonly string[] =>
  items.map(({ id }) => String(id)).sort();
