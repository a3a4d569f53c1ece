import { seen } from '../../blank.js';
import { type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { givenViewsOn } from '../community-views.js';
import { present } from '../json.js';
import type { GivenView, Judgement, Plan } from '../plan.js';
import type { Moment } from './moment.js';

/** Takes in what a community says, beside each judgement that it speaks of. What says nothing is left out. */
export const addView = (
  plan: Plan,
  { view: { id, who, on, answers } }: TypedCommandOf<'view.add'>,
): readonly Change[] =>
  answers
    .filter(({ agrees, view }) => agrees !== undefined || seen(view))
    .flatMap(({ standardId, judged, agrees, view }) => {
      const given = givenViewsOn(plan.judgements, standardId);
      return given.some((each) => each.id === id)
        ? setView(plan, standardId, id, putBack)
        : setViews(plan, standardId, [...given, present({ id, who, on, judged, agrees, view })]);
    });

/** Takes a view off, with the day and the reason. */
export const takeOffView = (
  plan: Plan,
  { standardId, id, reason }: TypedCommandOf<'view.takeOff'>,
  { today }: Moment,
): readonly Change[] =>
  setView(plan, standardId, id, (view) => ({
    ...view,
    takenOffOn: view.takenOffOn ?? today,
    takenOffBecause: reason,
  }));

const putBack = ({ takenOffOn: _, takenOffBecause: __, ...view }: GivenView): GivenView => view;

const setView = (
  plan: Plan,
  standardId: string,
  id: string,
  next: (view: GivenView) => GivenView,
): readonly Change[] =>
  setViews(
    plan,
    standardId,
    givenViewsOn(plan.judgements, standardId).map((view) => (view.id === id ? next(view) : view)),
  );

function setViews(
  { judgements }: Plan,
  standardId: string,
  givenViews: readonly GivenView[],
): readonly Change[] {
  const judgement = Object.hasOwn(judgements, standardId) ? judgements[standardId] : undefined;
  return setting<Judgement>(['judgements', standardId], { ...judgement }, { givenViews });
}
