import type { Answer, IsoDate, Plan, PlanContent } from '../../plan/plan.js';
import { planOf } from '../checks.fixtures.js';
import type { GateName } from '../look.js';

/** A plan that an assurer would sign at every moment, and the days on which it is looked at. */
export interface WholePlan {
  readonly name: string;
  /** The plan as it stands on each of those days. */
  readonly at: Readonly<Record<GateName, Plan>>;
  readonly days: Readonly<Record<GateName, IsoDate>>;
}

/** A whole plan from how it stands when it closes. Before, less had happened. */
export function wholePlan(
  name: string,
  days: WholePlan['days'],
  created: string,
  content: Partial<PlanContent>,
): WholePlan {
  const close: Plan = { ...planOf(content), created };
  const start = beforeTheWork(close);
  return { name, days, at: { share: beforeThePromise(start), start, close } };
}

const beforeTheWork = (plan: Plan): Plan => ({
  ...plan,
  status: 'draft',
  activities: plan.activities.map((each) => ({ ...each, state: 'planned' })),
  feedback: plan.feedback.map(({ deliveredOn, heard, decided, why, ...each }) => ({
    ...each,
    state: 'planned',
  })),
  answers: Object.fromEntries(
    Object.entries(plan.answers).filter(([id]) => !id.startsWith('evaluate-and-share')),
  ),
  judgements: {},
});

const beforeThePromise = (plan: Plan): Plan => ({
  ...plan,
  promises: plan.promises.map(({ madeOn, shownWhere, ...each }) => each),
});

/** Questions that are answered in these words. */
export const inWords = (
  notes: Readonly<Record<string, string>>,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(notes).map(([id, words]) => [id, { status: 'answered', notes: words }]),
  );
