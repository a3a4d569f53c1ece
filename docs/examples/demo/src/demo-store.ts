import {
  applyCommand,
  createPlan,
  createPlanStore,
  createWebStorage,
  fail,
  ok,
  type Plan,
  type PlanCommand,
  type PlanStore,
  type Result,
  readPlan,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

const context = { ...systemContext(), guidance: ukhsaGuidance };

/** A store holding a plan with one activity and one promise: what the three components work on. */
export const createDemoStore = (): PlanStore =>
  createPlanStore({ ...context, plan: newDemoPlan() });

/** A new plan with the parts that this page shows. */
export function newDemoPlan(): Plan {
  const created = createPlan({ title: 'Untitled plan' }, context);
  const complete = created.ok ? completed(created.value) : created;
  if (!complete.ok) throw new Error(complete.issues[0]?.message);
  return complete.value;
}

/** Reads a plan for this page, which shows one guidance: a plan of another is not opened. */
export function readForThisPage(input: unknown): Result<Plan> {
  const result = readPlan(input);
  if (!result.ok) return result;
  const { id, version } = result.value.guidance;
  const { source } = ukhsaGuidance;
  if (id === source.id && version === source.version) return completed(result.value);
  return fail({
    code: 'unknown-id',
    path: ['guidance'],
    message: `This plan answers to ${id}, version ${version}. Open it where that guidance is in use.`,
  });
}

/** This browser’s own storage. It is touched when somebody asks, and to list what is there. */
export const storage = createWebStorage({
  open: () => localStorage,
  events: () => window,
  ...context,
  readPlan: readForThisPage,
});

/** The plan with the activity, promise and feedback that this page shows, added where it has none. */
const completed = (plan: Plan): Result<Plan> =>
  missingParts(plan).reduce<Result<Plan>>((result, command) => {
    if (!result.ok) return result;
    const applied = applyCommand(result.value, command, context);
    return applied.ok ? ok(applied.value.plan) : applied;
  }, ok(plan));

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
