import {
  feedbackProgress,
  type Guidance,
  type IsoDate,
  type Plan,
  type TypeDrawing,
} from '@engagement-kit/model';

/** A day on the line of an activity, and what it says. */
export interface Mark {
  readonly on: IsoDate;
  readonly kind: 'promised' | 'kept' | 'late' | 'toCome';
}

/** An activity in time. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly drawing: TypeDrawing | undefined;
  /** First day of the work; the line is open where there is none. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly isPlanned: boolean;
  readonly marks: readonly Mark[];
}

/** The activities of a plan that have any day, with when they were promised and when people hear back. */
export function lanesOf(plan: Plan, guidance: Guidance, today: IsoDate): readonly Lane[] {
  return plan.activities
    .map(({ id, name, engagementType, startsOn, endsOn, state = 'planned' }) => {
      const type = guidance.engagementTypes.find((each) => each.id === engagementType);
      return {
        id,
        name,
        drawing: type?.drawing,
        from: startsOn,
        to: endsOn,
        isPlanned: state === 'planned',
        marks: marksOf(plan, id, today),
      };
    })
    .filter(({ from, to, marks }) => from || to || marks.length > 0);
}

function marksOf({ promises, feedback }: Plan, activity: string, today: IsoDate): readonly Mark[] {
  const made = promises.filter(({ activityIds }) => activityIds.includes(activity));
  const promised = made.flatMap(({ madeOn }): Mark[] =>
    madeOn ? [{ on: madeOn, kind: 'promised' }] : [],
  );
  const heard = feedback
    .filter(({ promiseId }) => made.some(({ id }) => id === promiseId))
    .flatMap((each): Mark[] => {
      const progress = feedbackProgress(each, today);
      const on = each.deliveredOn ?? each.dueOn;
      if (!on || progress === 'withdrawn') return [];
      if (progress === 'kept' || progress === 'late') return [{ on, kind: progress }];
      return [{ on, kind: 'toCome' }];
    });
  return [...promised, ...heard];
}

/** Every day of the lanes, and today: from the first to the last of them the line runs. */
export const daysOf = (lanes: readonly Lane[], today: IsoDate): readonly IsoDate[] =>
  [today, ...lanes.flatMap(({ from, to, marks }) => [from, to, ...marks.map(({ on }) => on)])]
    .filter((day) => day !== undefined)
    .sort();
