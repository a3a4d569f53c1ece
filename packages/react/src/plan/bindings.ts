'use client';

import {
  type Answer,
  type EngagementTypeId,
  type Guidance,
  type Plan,
  type PlanState,
  type PracticeAnswers,
  type PublicPromise,
  practiceOf,
  toPublicPromise,
} from '@engagement-kit/model';
import { useCallback, useEffect, useMemo } from 'react';
import { warnings } from '../warnings/warnings.js';
import { usePlanReadOnly } from './PlanProvider.js';
import { type RefusalOptions, usePlan, usePlanDispatch } from './use-plan.js';

/** What each binding hands on besides: a component shows the guidance that its plan works with. */
interface GuidanceBinding {
  /** The guidance of the plan. */
  readonly guidance: Guidance;
}

const guidanceOf = (state: PlanState) => state.guidance;

/** Warns of an activity that the plan does not have. */
function useKnownActivity(hook: string, id: string): void {
  const ids = usePlan(({ plan }) => plan.activities.map((each) => each.id));
  useEffect(() => {
    if (!ids.includes(id)) warnings.notInPlan?.(hook, 'an activity', id, ids);
  }, [ids, hook, id]);
}

/** `value` and `onValueChange` for a `SpectrumSelector` that sets an activity's engagement type. */
export interface EngagementTypeBinding extends GuidanceBinding {
  /** Id of the chosen type; null while none is chosen. */
  readonly value: EngagementTypeId | null;
  /** Is the plan there to be read only? */
  readonly readOnly: boolean;
  /** Writes a choice into the plan; null takes it back. */
  readonly onValueChange: (value: EngagementTypeId | null) => void;
}

/** Binds an activity's engagement type: `<SpectrumSelector {...useEngagementType('activity-1')} />`. */
export function useEngagementType(
  activityId: string,
  options?: RefusalOptions,
): EngagementTypeBinding {
  useKnownActivity('useEngagementType', activityId);
  const dispatch = usePlanDispatch(options);
  const guidance = usePlan(guidanceOf);
  const value = usePlan(
    ({ plan }) => plan.activities.find(({ id }) => id === activityId)?.engagementType ?? null,
  );
  const onValueChange = useCallback(
    (next: EngagementTypeId | null) => {
      dispatch({
        type: 'activity.update',
        id: activityId,
        changes: { engagementType: next ?? undefined },
      });
    },
    [dispatch, activityId],
  );
  return { value, onValueChange, guidance, readOnly: usePlanReadOnly() };
}

/** `value` and `onValueChange` for a `SpectrumRecogniser` that asks about an activity. */
export interface PracticeBinding extends GuidanceBinding {
  /** What the plan says of the activity’s practice and of who decides. */
  readonly value: PracticeAnswers;
  /** Writes what was told into the plan. */
  readonly onValueChange: (value: PracticeAnswers) => void;
}

/** Binds what is really done in an activity: `<SpectrumRecogniser {...usePractice('activity-1')} />`. */
export function usePractice(activityId: string, options?: RefusalOptions): PracticeBinding {
  useKnownActivity('usePractice', activityId);
  const dispatch = usePlanDispatch(options);
  const guidance = usePlan(guidanceOf);
  const value = usePlan(({ plan }) => {
    const activity = plan.activities.find(({ id }) => id === activityId);
    const decision = plan.decisions.find(({ id }) => id === activity?.decisionId);
    return practiceOf(activity ?? {}, decision);
  });
  const onValueChange = useCallback(
    (next: PracticeAnswers) => {
      // What the plan already says in another way, such as a route, is not written again.
      const names = Object.keys({ ...value, ...next }) as (keyof PracticeAnswers)[];
      const told = names.filter((name) => next[name] !== value[name]);
      const changes = Object.fromEntries(told.map((name) => [name, next[name]]));
      dispatch({ type: 'practice.record', id: activityId, changes });
    },
    [dispatch, activityId, value],
  );
  return { value, onValueChange, guidance };
}

/** What a `StandardsChecklist` says of a change, as far as a plan needs it. */
export interface AnswerChange {
  /** Id of the question, as in the guidance. */
  readonly questionId: string;
  /** The changed fields; `null` when the answer was cleared. */
  readonly changes: Partial<Answer> | null;
}

/** `value` and `onValueChange` for a `StandardsChecklist` that answers the plan's questions. */
export interface AnswersBinding extends GuidanceBinding {
  /** The plan's answers, by the id of their question. */
  readonly value: Plan['answers'];
  /** Is the plan there to be read only? */
  readonly readOnly: boolean;
  /** Writes the changed answer into the plan. */
  readonly onValueChange: (value: Plan['answers'], change: AnswerChange) => void;
}

/** Binds the plan's answers: `<StandardsChecklist {...useAnswers()} />`. */
export function useAnswers(options?: RefusalOptions): AnswersBinding {
  const dispatch = usePlanDispatch(options);
  const guidance = usePlan(guidanceOf);
  const value = usePlan(({ plan }) => plan.answers);
  const onValueChange = useCallback(
    (_answers: Plan['answers'], { questionId, changes }: AnswerChange) => {
      dispatch(
        changes
          ? { type: 'answer.update', questionId, changes }
          : { type: 'answer.clear', questionId },
      );
    },
    [dispatch],
  );
  return { value, onValueChange, guidance, readOnly: usePlanReadOnly() };
}

/** How `usePublicPromise` looks at a promise. */
export interface UsePublicPromiseOptions {
  /**
   * ISO date (`2026-07-14`) of the day of the look. Feedback that was due before it and did not come is late.
   * Without it nothing is late: the hook never asks the clock, so that server and browser say the same.
   */
  readonly today?: string | undefined;
}

/**
 * What communities may see of a promise of the plan; null when the plan has no such promise. A type that the guidance
 * does not have is named, and the card says so.
 * The same object comes back until what they may see changes.
 */
export function usePublicPromise(
  promiseId: string,
  { today }: UsePublicPromiseOptions = {},
): PublicPromise | null {
  const look = useMemo(() => {
    let last: { readonly promise: PublicPromise | null; readonly text: string } | undefined;
    return ({ plan, guidance }: PlanState): PublicPromise | null => {
      const result = toPublicPromise(plan, promiseId, guidance, { today, unknownType: 'say' });
      const promise = result.ok ? result.value : null;
      const text = JSON.stringify(promise);
      if (last?.text !== text) last = { promise, text };
      return last.promise;
    };
  }, [promiseId, today]);
  return usePlan(look);
}
