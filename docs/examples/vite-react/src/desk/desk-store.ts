import {
  createPlan,
  createPlanStore,
  type PlanCommand,
  type PlanStore,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

/** The promise that is made for an activity. */
export const promiseOf = (activityId: string) => `${activityId}-promise`;

/** A plan with three activities, as a host would load it. Nobody in it is real. */
export function createDeskStore(): PlanStore {
  const context = { ...systemContext(), guidance: ukhsaGuidance };
  const plan = createPlan(
    {
      title: 'Winter health by the harbour',
      organisation: 'Example Borough health protection team',
      contact: 'engagement@borough.example',
    },
    context,
  );
  if (!plan.ok) throw new Error(plan.issues[0]?.message);
  const store = createPlanStore({ ...context, plan: plan.value });
  for (const command of commands) {
    const done = store.dispatch(command);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  }
  return store;
}

/** What adds an activity, and the promise for it. */
export function addActivity(name: string, engagementType: string): PlanCommand[] {
  const id = systemContext().newId();
  return [
    { type: 'activity.add', item: { id, name, engagementType } },
    { type: 'promise.add', item: { id: promiseOf(id), activityIds: [id] } },
  ];
}

const activity = (
  id: string,
  name: string,
  engagementType: string | undefined,
  inputRoute: string,
  startsOn: string,
): PlanCommand[] => [
  {
    type: 'activity.add',
    item: {
      id,
      name,
      startsOn,
      practice: { inputRoute },
      ...(engagementType && { engagementType }),
    },
  },
  { type: 'promise.add', item: { id: promiseOf(id), activityIds: [id] } },
  {
    type: 'feedback.add',
    item: {
      promiseId: promiseOf(id),
      how: 'A letter to everyone who took part',
      dueOn: '2027-02-26',
    },
  },
];

const commands: readonly PlanCommand[] = [
  ...activity(
    'clinics',
    'Where and when to hold catch-up clinics',
    'involve',
    'Come to a drop-in at the community centre, or ring us and we will ring you back.',
    '2026-10-06',
  ),
  {
    type: 'promise.update',
    id: promiseOf('clinics'),
    changes: {
      localExplanation:
        'We bring three possible clinic plans to you, and change them with you before we choose.',
    },
  },
  ...activity(
    'leaflets',
    'Leaflets about winter vaccines',
    'inform',
    'Read the leaflet, and ring us with questions.',
    '2026-10-20',
  ),
  ...activity(
    'warm-spaces',
    'Warm spaces for families',
    undefined,
    'Join the planning group on the first Monday of each month.',
    '2026-11-02',
  ),
];
