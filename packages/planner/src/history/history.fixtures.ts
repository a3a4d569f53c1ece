import {
  createPlan,
  createPlanStore,
  type Plan,
  type PlanCommand,
  type PlanStore,
  ukhsaGuidance,
} from '@engagement-kit/model';

const minute = 60_000;

/** A store whose clock goes on by five minutes with each command, and whose ids count. */
export function historyStore(title = 'Measles catch-up'): PlanStore {
  let time = Date.parse('2026-06-10T09:00:00.000Z');
  let count = 0;
  const context = {
    guidance: ukhsaGuidance,
    now: () => {
      time += 5 * minute;
      return new Date(time).toISOString();
    },
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    actor: 'Engagement lead',
  };
  const created = createPlan({ title, organisation: 'Borough of Example' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  return createPlanStore({ ...context, plan: created.value });
}

const longText =
  'Parents told the health visitor that letters arrive in English only, that the nearest clinic needs two buses, ' +
  'and that nobody answers the telephone after school.\nThey asked for a nurse at the family hub on Saturday mornings, ' +
  'for someone who speaks Romani at the door, and for an answer to their questions before any appointment is made.';

const commands: readonly PlanCommand[] = [
  { type: 'community.add', item: { id: 'c1', name: 'Parents of pre-school children' } },
  {
    type: 'activity.add',
    item: { id: 'a1', name: 'Workshops at family hubs', communityIds: ['c1'] },
  },
  { type: 'activity.update', id: 'a1', changes: { engagementType: 'consult' } },
  { type: 'promise.add', item: { id: 'p1', activityIds: ['a1'] } },
  {
    type: 'promise.update',
    id: 'p1',
    changes: { engagementType: 'consult', madeOn: '2026-06-10' },
  },
  { type: 'version.save', id: 'v1', name: 'Before the meeting' },
  { type: 'activity.update', id: 'a1', changes: { engagementType: 'involve' } },
  {
    type: 'promise.change',
    id: 'p1',
    changes: { engagementType: 'involve' },
    reason: 'Parents asked to shape the sessions.',
  },
  {
    type: 'answer.update',
    questionId: 'define-purpose.1',
    changes: { status: 'answered', notes: longText },
  },
  {
    type: 'feedback.add',
    item: { id: 'f1', promiseId: 'p1', how: 'A letter', dueOn: '2026-07-10' },
  },
  { type: 'feedback.update', id: 'f1', changes: { dueOn: '2026-07-24' } },
  { type: 'risk.add', item: { id: 'r1', text: 'Too few interpreters' } },
  { type: 'risk.remove', id: 'r1' },
];

/** A store of a plan with a fortnight of history and one version. */
export function busyStore(): PlanStore {
  const store = historyStore();
  for (const command of commands) {
    const result = store.dispatch(command);
    if (!result.ok) throw new Error(result.issues[0]?.message);
  }
  return store;
}

/** A plan with so many changes that nobody wants to see them all. */
export function longHistory(length: number): Plan {
  const { plan } = busyStore().getState();
  const day = 24 * 60 * minute;
  const first = Date.parse('2026-01-01T08:00:00.000Z');
  return {
    ...plan,
    history: Array.from({ length }, (_, place) => ({
      at: new Date(first + Math.floor(place / 12) * day + (place % 12) * 7 * minute).toISOString(),
      by: 'Engagement lead',
      what: 'answer.update',
      path: ['answers', 'define-purpose.1'],
      before: { notes: `Note ${place}` },
      after: { notes: `Note ${place + 1}` },
    })),
  };
}
