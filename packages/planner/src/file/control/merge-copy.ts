import {
  commonPast,
  type EntityChange,
  type FieldChange,
  type Guidance,
  type MergeSide,
  type MessageSet,
  mergePlans,
  type Path,
  type Plan,
} from '@engagement-kit/model';
import { difference } from '../../history/changes/event-changes.js';
import type { PlanFileCopy } from './plan-file-state.js';

/** A thing that both copies have changed, with a field of it; without one where one side removed the thing. */
export interface Clash {
  /** Its place, for `chosen`. */
  readonly key: string;
  /** From this plan to the colleague’s. */
  readonly change: EntityChange;
  readonly field?: FieldChange;
  /** Whose words stand as things are. */
  readonly side: MergeSide;
}

/** What a copy brings, in words. */
export interface CopyChanges {
  /** What the colleague changed. */
  readonly changes: readonly EntityChange[];
  readonly clashes: readonly Clash[];
}

/** A copy on its way into the plan, with what both were made from. */
export const comingIn = (file: string, plan: Plan, copy: Plan): PlanFileCopy => ({
  file,
  plan: copy,
  past: commonPast(plan, copy),
  chosen: {},
});

/** The plan with the copy in it. Where both changed a field, what was chosen stands, else the later words. */
export const mergedWith = (plan: Plan, { past, plan: theirs, chosen }: PlanFileCopy): Plan =>
  mergePlans(past, plan, theirs, {
    choose: (place) =>
      keysOf(place)
        .map((key) => chosen[key])
        .find(Boolean),
  }).plan;

/** Would anything be another with the copy in the plan? */
export const bringsNews = (plan: Plan, copy: PlanFileCopy, guidance: Guidance): boolean =>
  difference({ ...plan }, { ...mergedWith(plan, copy) }, guidance, []).length > 0;

/** What the copy changes, and where both changed the same. */
export function copyChanges(
  plan: Plan,
  copy: PlanFileCopy,
  guidance: Guidance,
  messages: readonly MessageSet[],
): CopyChanges {
  const between = (from: Plan, to: Plan) => difference({ ...from }, { ...to }, guidance, messages);
  const met = new Set<string>();
  const all = (side: MergeSide): Plan => {
    const choose = (place: Path) => {
      for (const key of keysOf(place)) met.add(key);
      return side;
    };
    return mergePlans(copy.past, plan, copy.plan, { choose }).plan;
  };
  const [mine, theirs] = [all('mine'), all('theirs')];
  const taken = new Set(between(mine, mergedWith(plan, copy)).flatMap(keysIn));
  const clashes = between(mine, theirs).flatMap((change) =>
    sidesOf(change)
      .map((field): Clash => {
        const key = keyOf(change, field);
        return { key, change, ...(field && { field }), side: taken.has(key) ? 'theirs' : 'mine' };
      })
      .filter(({ key }) => met.has(key)),
  );
  return { changes: between(copy.past ?? plan, copy.plan), clashes };
}

/** The fields to choose about; the thing as a whole where one side has it and the other has not. */
const sidesOf = ({ kind, fields }: EntityChange): readonly (FieldChange | undefined)[] =>
  kind === 'changed' ? fields : [undefined];

const keyOf = ({ path }: EntityChange, field: FieldChange | undefined): string =>
  [...path, ...(field ? [field.field] : [])].join('/');

const keysIn = (change: EntityChange): readonly string[] =>
  sidesOf(change).map((field) => keyOf(change, field));

/** What a place may be called: a field of a group, such as the practice, is one of its thing. */
const keysOf = ([first, second, ...names]: Path): readonly string[] =>
  names.length > 0
    ? names.map((name) => [first, second, name].join('/'))
    : [[first, second].filter((each) => each !== undefined).join('/')];
