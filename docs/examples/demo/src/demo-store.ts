import { type Plan, type PlanCommand, type PlanStore, ukhsaGuidance } from '@engagement-kit/model';
import { createPlan, createPlanStore } from '@engagement-kit/model/plan';
import { systemContext } from '@engagement-kit/react';

/** A store holding a plan with one activity and one promise: what the three components work on. */
export function createDemoStore(): PlanStore {
  const context = { ...systemContext(), guidance: ukhsaGuidance };
  const created = createPlan({ title: 'Untitled plan' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  const store = createPlanStore({ ...context, plan: created.value });
  open(store, created.value);
  return store;
}

/** Puts a plan in place, adding the activity, promise and feedback that this page shows where it has none. */
export function open(store: PlanStore, plan: Plan): void {
  store.replace(plan);
  run(store, missingParts(plan));
  store.replace(store.getState().plan);
}

/** Fills in an example, so that a newcomer sees a whole promise. Nobody in it is real. */
export function fillInExample(store: PlanStore): void {
  const { activities, promises, feedback } = store.getState().plan;
  const [activity, promise, reply] = [activities[0], promises[0], feedback[0]];
  if (!activity || !promise || !reply) return;
  run(store, [
    {
      type: 'plan.update',
      changes: {
        title: 'Example: measles catch-up in two neighbourhoods',
        organisation: 'Example Borough health protection team',
        contact: 'engagement@example.org',
      },
    },
    {
      type: 'activity.update',
      id: activity.id,
      changes: {
        name: 'Where and when to hold catch-up clinics',
        engagementType: 'involve',
        practice: {
          ...activity.practice,
          inputRoute:
            'Come to the drop-in at the community centre on Tuesdays, or call the team and ask for a call back.',
        },
      },
    },
    {
      type: 'promise.update',
      id: promise.id,
      changes: {
        localExplanation:
          'We bring three possible clinic plans to you. You tell us what works, and we change them with you before we choose.',
      },
    },
    {
      type: 'feedback.update',
      id: reply.id,
      changes: {
        how: 'A letter to everyone who took part, and a notice at the community centre',
        dueOn: '2027-02-26',
      },
    },
    {
      type: 'answer.update',
      questionId: 'define-purpose.1',
      changes: {
        status: 'answered',
        notes:
          'Uptake is lowest here, and families told us that clinic times do not fit working days.',
      },
    },
  ]);
}

function missingParts({ activities, promises, feedback }: Plan): PlanCommand[] {
  const activityId = activities[0]?.id ?? 'activity-1';
  const promiseId = promises[0]?.id ?? 'promise-1';
  const commands: PlanCommand[] = [];
  if (activities.length === 0) {
    commands.push({ type: 'activity.add', item: { id: activityId, name: 'Untitled activity' } });
  }
  if (promises.length === 0) {
    commands.push({ type: 'promise.add', item: { id: promiseId, activityIds: [activityId] } });
  }
  if (feedback.length === 0) {
    commands.push({ type: 'feedback.add', item: { id: 'feedback-1', promiseId } });
  }
  return commands;
}

function run(store: PlanStore, commands: readonly PlanCommand[]): void {
  for (const command of commands) {
    const result = store.dispatch(command);
    if (!result.ok) throw new Error(result.issues[0]?.message);
  }
}
