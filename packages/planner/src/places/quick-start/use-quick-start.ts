'use client';

import {
  type Activity,
  type Feedback,
  type Issue,
  isPromiseTold,
  type Plan,
  type PlanCommand,
  type PlanState,
  type PracticeAnswers,
  type PromiseRecord,
  practiceOf,
} from '@engagement-kit/model';
import { systemContext, usePlan, usePlanStore } from '@engagement-kit/react';
import { usePlaces } from '../places-context.js';

/** The ids of what is begun here: an activity, the promise that covers it, and how people hear back. */
interface BegunIds {
  readonly activityId: string;
  readonly promiseId: string;
  readonly feedbackId: string;
}

/** What is begun here, as far as it is there. */
export interface QuickStart {
  readonly activity: Activity | undefined;
  readonly promise: PromiseRecord | undefined;
  readonly feedback: Feedback | undefined;
  /** What was told of what really happens. */
  readonly practice: PracticeAnswers;
  /** Were people told of the promise? From then on it changes with a reason. */
  readonly isTold: boolean;
  /** Writes into it. What is missing is made in the same step. Gives back why not, or nothing. */
  readonly write: (commands: (ids: BegunIds) => readonly PlanCommand[]) => readonly Issue[];
  /** The same for a button or a choice: the page says why not. Is it done? */
  readonly choose: (commands: (ids: BegunIds) => readonly PlanCommand[]) => boolean;
}

const wholePlan = ({ plan }: PlanState) => plan;

/** The activity that the address names, or one that begins with the first word. Nothing else in the plan is touched. */
export function useQuickStart(): QuickStart {
  const { address, place, go, refuse } = usePlaces('Places.QuickStart');
  const { dispatch } = usePlanStore();
  const plan = usePlan(wholePlan);
  const begun = begunIn(plan, address.item);
  const write: QuickStart['write'] = (commands) => {
    const { newId } = systemContext();
    const { activity, promise, feedback } = begun;
    const [activityId, promiseId, feedbackId] = [
      activity?.id ?? newId(),
      promise?.id ?? newId(),
      feedback?.id ?? newId(),
    ];
    const missing: readonly PlanCommand[] = [
      ...(activity ? [] : [adding('activity', { id: activityId, name: '' })]),
      ...(promise ? [] : [adding('promise', { id: promiseId, activityIds: [activityId] })]),
      ...(feedback ? [] : [adding('feedback', { id: feedbackId, promiseId })]),
    ];
    const [first, ...more] = [...missing, ...commands({ activityId, promiseId, feedbackId })];
    if (!first) return [];
    const result = dispatch(first, ...more);
    if (!result.ok) return result.issues;
    if (!activity) go({ place: place.id, item: activityId }, 'replace');
    return [];
  };
  return {
    ...begun,
    write,
    choose: (commands) => {
      const issues = write(commands);
      refuse(issues);
      return issues.length === 0;
    },
  };
}

const adding = (name: 'activity' | 'promise' | 'feedback', item: object): PlanCommand =>
  ({ type: `${name}.add`, item }) as PlanCommand;

type Begun = Pick<QuickStart, 'activity' | 'promise' | 'feedback' | 'practice' | 'isTold'>;

function begunIn(plan: Plan, id: string | undefined): Begun {
  const activity = plan.activities.find((each) => each.id === id);
  const promise = activity && plan.promises.find((each) => each.activityIds.includes(activity.id));
  const decision = plan.decisions.find((each) => each.id === activity?.decisionId);
  return {
    activity,
    promise,
    feedback: promise && plan.feedback.find((each) => each.promiseId === promise.id),
    practice: practiceOf(activity ?? {}, decision),
    isTold: !!promise && isPromiseTold(promise),
  };
}
