import { expect, it } from 'vitest';
import { readPlan, writePlan } from '../index.js';
import { text, words } from '../plan/fields/kinds.js';
import { planSchema, things } from '../plan/fields/plan.js';
import { fieldsIn, placesIn } from '../plan/fields/walk.js';
import { value } from '../plan/plan.fixtures.js';
import { crowdedPlan } from './crowded-plan.fixtures.js';

it('is a plan that a file may hold', () => {
  expect(value(readPlan(writePlan(crowdedPlan)))).toEqual(crowdedPlan);
});

it('has every field of everything in it', () => {
  const missing = Object.entries(things).flatMap(([name, thing]) => {
    const all: readonly object[] = Object.values(crowdedPlan[name as keyof typeof things]);
    return Object.keys(fieldsIn(thing))
      .filter((field) => all.every((each) => !Object.hasOwn(each, field)))
      .map((field) => `${name}.${field}`);
  });
  expect(missing).toEqual([]);
});

it('has a word without an end in every text', () => {
  const isText = (held: unknown) => held === text || held === words;
  const short = placesIn(planSchema, { ...crowdedPlan, dismissals: [], history: [] }, isText)
    .filter(
      ({ path, value: held }) =>
        !path.includes('about') && path.at(-1) !== 'id' && String(held).length < 200,
    )
    .map(({ path }) => path.join('.'));
  expect(short.filter((path) => !/^(versions\.\d\.content\.|guidance\.)/.test(path))).toEqual([]);
});
