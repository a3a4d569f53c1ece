import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, type PlanCommand, readPlan } from '../index.js';
import { command, dangling, draftCommand } from '../plan/commands.fixtures.js';
import { sameJson } from '../plan/json.js';
import { isPublic } from '../plan/made/said.js';
import { twoPeople } from './merging.fixtures.js';

/** An empty list that somebody put into an item; a list of items with nothing in it is no field. */
const isEmptied = (value: readonly unknown[], at: string): boolean =>
  value.length === 0 && at.split('/').length > 3;

/** Each field of a plan by its place, down to what is no object and to lists without ids. */
function fieldsOf(value: unknown, at = ''): readonly (readonly [place: string, text: string])[] {
  if (Object(value) !== value) return [[at, JSON.stringify(value) ?? '']];
  if (Array.isArray(value) && (isEmptied(value, at) || !value.every((each) => Object(each).id))) {
    return [[at, JSON.stringify(value)]];
  }
  return Object.entries(value as object)
    .filter(([name]) => at || !['history', 'updated'].includes(name))
    .flatMap(([name, each]) => fieldsOf(each, `${at}/${each?.id ?? name}`));
}

/** A list may hold more than it did; anything else stays as it was. */
const holding = (text: string | undefined): unknown =>
  text?.startsWith('[')
    ? expect.toSatisfy((now: string) => {
        const [all, some] = [JSON.parse(now) as unknown[], JSON.parse(text) as unknown[]];
        return some.every((each) => all.some((other) => sameJson(each, other)));
      })
    : text;

/** The places where two plans differ. */
function changedPlaces(from: Plan, to: Plan): readonly string[] {
  const [before, after] = [new Map(fieldsOf(from)), new Map(fieldsOf(to))];
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place));
}

/** `/activities/a1`; the field itself for the plan's own. */
const entityOf = (place: string): string => place.split('/').slice(0, 3).join('/');

/** Does something in the plan name the item at this place? */
function isNeeded(plan: Plan, place: string): boolean {
  const [, list = '', id] = place.split('/');
  const items = plan[list as 'activities'];
  if (!Array.isArray(items)) return false;
  return dangling({ ...plan, [list]: items.filter((item) => item.id !== id) }).length > 0;
}

describe('for any two people at one plan', () => {
  const turn = fc.oneof(
    { weight: 4, arbitrary: command.map((each) => ({ who: 'me' as const, each })) },
    { weight: 4, arbitrary: command.map((each) => ({ who: 'them' as const, each })) },
    { weight: 2, arbitrary: fc.constantFrom({ who: 'meet' }, { who: 'undo' }, { who: 'redo' }) },
  );
  const turns = fc.array(turn as fc.Arbitrary<{ who: string; each?: PlanCommand }>, {
    minLength: 4,
    maxLength: 30,
  });

  it('the plan stays sound, and undo and redo lead back to it', () => {
    fc.assert(
      fc.property(turns, (sequence) => {
        const { store, me, them, meet, plan } = twoPeople();
        const look = (): void => {
          const read = readPlan(JSON.parse(JSON.stringify(plan())));
          expect(read).toEqual({ ok: true, value: plan() });
          expect(dangling(plan())).toEqual([]);
        };
        for (const { who, each } of sequence) {
          if (who === 'meet') meet();
          else if (who === 'undo') store.undo();
          else if (who === 'redo') store.redo();
          else if (each) (who === 'me' ? me : them)(each);
          look();
          const before = plan();
          if (!store.undo()) continue;
          look();
          expect(store.redo()).toBe(true);
          // A promise that was made keeps a record of every step.
          if (!before.promises.some(isPublic)) expect(plan()).toBe(before);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('undoing all of one’s own never loses a field of the other’s', () => {
    fc.assert(
      fc.property(
        fc.array(draftCommand),
        fc.array(draftCommand, { minLength: 1 }),
        (mine, others) => {
          const { store, shared, me, them, meet, plan, other } = twoPeople();
          mine.forEach(me);
          others.forEach(them);
          const touched = new Set(changedPlaces(shared, other()).map(entityOf));
          const before = plan();
          const merged = meet();
          const came = changedPlaces(before, merged);
          const held = new Map(fieldsOf(merged));
          while (store.undo()) {
            const now = new Map(fieldsOf(plan()));
            for (const place of came.filter((each) => held.has(each) || !isNeeded(plan(), each))) {
              expect([place, now.get(place)]).toEqual([place, holding(held.get(place))]);
            }
          }
          // Where the other has not been, all is as it was before the first step.
          const left = changedPlaces(shared, plan()).filter(
            (place) => !touched.has(entityOf(place)),
          );
          expect(left).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
