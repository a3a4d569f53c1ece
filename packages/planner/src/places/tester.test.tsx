import type { Plan } from '@engagement-kit/model';
import { plannerTester } from '@engagement-kit/react/testing';
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';
import { lazy } from './page/lazy.js';
import { planPlaces } from './plan-places.js';

const community = { id: 'c1', name: 'Night workers', accessNeeds: 'Letters in large print' };
const plan: Plan = {
  ...smallPlan(),
  communities: [community],
  answers: { 'define-purpose.1': { status: 'answered' } },
};

describe.each([
  ['user-event', () => ({ user: userEvent.setup(), act })],
  ['events of its own', () => ({ act })],
])('a tester of the planner, with %s', (_, options) => {
  it('goes to an item, writes a field, and takes it back', async () => {
    const store = storeOf(plan);
    const { container } = render(<PlannerInPlan store={store} start={{ place: 'overview' }} />);
    const planner = plannerTester(container, options());
    const needs = () => store.getState().plan.communities[0]?.accessNeeds;
    expect(planner.place).toBe('overview');
    await planner.goTo('communities', 'c1');
    expect([planner.place, planner.item]).toEqual(['communities', 'c1']);
    const field = planner.field('accessNeeds');
    expect(field.read()).toBe(community.accessNeeds);
    await field.write('Calls after 7pm');
    expect(needs()).toBe('Calls after 7pm');
    expect(field.problem).toBeUndefined();
    await planner.undo();
    expect(needs()).toBe(community.accessNeeds);
    await planner.redo();
    expect(field.read()).toBe('Calls after 7pm');
    await planner.done();
    expect(planner.item).toBeUndefined();
  });

  it('opens what is folded, and picks by words', async () => {
    const store = storeOf(plan);
    const { container } = render(<PlannerInPlan store={store} start={{ place: 'overview' }} />);
    const planner = plannerTester(container, options());
    await planner.goTo('activities', 'activity');
    expect(planner.item).toBe('activity');
    const whom = planner.field('communityIds');
    await whom.pick('Night workers');
    expect(whom.read()).toBe('Night workers');
    expect(store.getState().plan.activities[0]?.communityIds).toEqual(['c1']);
  });
});

it('waits for what a place still loads, also in the moment in which nothing says so', async () => {
  const Page = lazy(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { default: () => 'Here it is' };
  });
  const own = { id: 'own', group: 'work', title: () => 'Own', Page } as const;
  const { container } = render(
    <PlannerInPlan
      store={storeOf(plan)}
      start={{ place: 'overview' }}
      places={[...planPlaces, own]}
    />,
  );
  await plannerTester(container, { act }).goTo('own');
  expect(container.textContent).toContain('Here it is');
});

it('reads the rail, and says where it cannot go', async () => {
  const { container } = render(
    <PlannerInPlan store={storeOf(plan)} start={{ place: 'overview' }} />,
  );
  const planner = plannerTester(container, { act });
  expect(planner.places.map(({ id }) => id)).toContain('communities');
  expect(planner.places.find(({ id }) => id === 'standards')?.status).toBe('1 of 19');
  await expect(planner.goTo('nowhere')).rejects.toThrow('There is no place “nowhere” in the rail.');
  expect(() => planner.field('accessNeeds').label).toThrow('Is its item open?');
});
