import { describe, expect, it } from 'vitest';
import { questionById, standardById } from '../guidance/look-up.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { contentFields } from '../plan/fields/content.js';
import { things } from '../plan/fields/plan.js';
import { eachIn, type Field, fieldsIn } from '../plan/fields/walk.js';
import type { Plan } from '../plan/plan.js';
import type { Path } from '../result.js';
import { checkPlan } from './check-plan.js';
import { today } from './checks.fixtures.js';
import { flaws } from './flaws.fixtures.js';
import { gate } from './gate.js';
import { ruleCases } from './rules.fixtures.js';

/** Does the path end at a field that the plan has, in a record that is there? */
function leadsToAField(plan: Plan, [place = '', id, ...rest]: Path): boolean {
  if (id === undefined) return Object.hasOwn(contentFields, place);
  if (place === 'answers') return rest.length === 0 && !!questionById(ukhsaGuidance, `${id}`);
  if (!Object.hasOwn(things, place)) return false;
  const isThere =
    place === 'judgements'
      ? !!standardById(ukhsaGuidance, `${id}`)
      : (plan[place as 'risks'] as readonly { id: string }[]).some((item) => item.id === id);
  const thing = things[place as keyof typeof things];
  return isThere && rest.length > 0 && holds(thing, rest);
}

/** Walks down fields by name; an index leads into a list. */
function holds(thing: Field, [name, ...rest]: Path): boolean {
  if (name === undefined) return true;
  const fields = fieldsIn(thing);
  const next = typeof name === 'number' ? eachIn(thing) : fields[name];
  return !!next && holds(next, rest);
}

const moments = ['share', 'start', 'close'] as const;
const plans = [
  ...Object.entries(ruleCases).flatMap(([id, { fires, silent }]) =>
    Object.entries({ ...fires, ...silent }).map(([name, plan]) => ({ id, name, plan, on: today })),
  ),
  ...flaws.map(({ kind, input, plan, whole, moment }) => ({
    id: kind,
    name: input,
    plan,
    on: whole.days[moment],
  })),
];

describe('places that findings and gaps point to', () => {
  it('would notice a field that is not there, and a record that is gone', () => {
    const [{ plan }] = plans as [(typeof plans)[number]];
    for (const path of [
      ['activities', 'a1', 'colour'],
      ['activities', 'gone', 'name'],
      ['colour'],
    ]) {
      expect(leadsToAField(plan, path)).toBe(false);
    }
    for (const path of [
      ['activities', 'a1'],
      ['answers', 'nothing.1'],
    ]) {
      expect(leadsToAField(plan, path)).toBe(false);
    }
    expect(leadsToAField(plan, ['activities', 'a1', 'practice', 'flow'])).toBe(true);
  });

  it.each(plans)('are fields of the plan: $id, $name', ({ plan, on }) => {
    const options = { today: on };
    const named = [
      ...checkPlan(plan, ukhsaGuidance, options),
      ...moments.flatMap((moment) => gate(plan, ukhsaGuidance, moment, options).gaps),
    ];
    for (const { id, paths } of named) {
      expect(paths.length, id).toBeGreaterThan(0);
      for (const path of paths)
        expect(leadsToAField(plan, path), `${id}: ${path.join()}`).toBe(true);
    }
  });

  it.each(plans)('are of what the finding is about: $id, $name', ({ plan, on }) => {
    for (const { id, about, paths } of checkPlan(plan, ukhsaGuidance, { today: on })) {
      const [list, item] = about;
      const isOfIt = paths.some(([place, key]) =>
        list === 'activities' || list === 'communities' || list === 'promises'
          ? isTied(plan, `${item}`, `${place}`, `${key}`)
          : place === list && (item === undefined || key === item),
      );
      expect(isOfIt, `${id}: ${paths.map((path) => path.join('/')).join(', ')}`).toBe(true);
    }
  });
});

/** Is the place of an activity, a community or a promise, or of what belongs to it? */
function isTied(plan: Plan, id: string, place: string, key: string): boolean {
  if (key === id) return true;
  const activity = plan.activities.find((each) => each.id === id);
  if (place === 'feedback') {
    return plan.feedback.some((each) => each.id === key && each.promiseId === id);
  }
  if (place === 'decisions') return activity?.decisionId === key;
  if (place === 'activities') {
    return !!plan.activities.find((each) => each.id === key)?.communityIds?.includes(id);
  }
  return (
    place === 'promises' &&
    !!plan.promises.find((each) => each.id === key)?.activityIds.includes(id)
  );
}
