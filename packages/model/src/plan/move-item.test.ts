import { describe, expect, it } from 'vitest';
import { createPlanStore } from '../store/plan-store.js';
import { applyCommand } from './apply-command.js';
import { after, issues, newPlan, testContext, value } from './plan.fixtures.js';
import type { Plan } from './plan.js';

const setUp = () => {
  const context = testContext();
  const plan = after(
    newPlan(context),
    context,
    ...['a', 'b', 'c'].map((id) => ({ type: 'risk.add', item: { id, text: id } }) as const),
  );
  return { context, plan };
};

const order = (plan: Plan): string => plan.risks.map(({ id }) => id).join('');

describe('moving an item of a list', () => {
  it.each([
    ['a', 1, 'abc'],
    ['a', 2, 'bac'],
    ['a', 3, 'bca'],
    ['a', 99, 'bca'],
    ['c', 1, 'cab'],
    ['b', 2, 'abc'],
  ])('puts %s at place %i', (id, to, expected) => {
    const { context, plan } = setUp();
    const moved = value(applyCommand(plan, { type: 'risk.move', id, to }, context));
    expect(order(moved.plan)).toBe(expected);
    expect(moved.events.map(({ what, path }) => [what, path])).toEqual(
      expected === 'abc' ? [] : [['risk.move', ['risks', id]]],
    );
  });

  it.each([0, -1, 1.5, '1', null])('refuses %j as a place', (to) => {
    const { context, plan } = setUp();
    const command = { type: 'risk.move', id: 'a', to: to as number } as const;
    expect(issues(applyCommand(plan, command, context))[0]?.path).toEqual(['to']);
  });

  it('is a step that can be undone', () => {
    const { context, plan } = setUp();
    const store = createPlanStore({ plan, ...context });
    store.dispatch({ type: 'risk.move', id: 'c', to: 1 });
    store.undo();
    expect(order(store.getState().plan)).toBe('abc');
    store.redo();
    expect(order(store.getState().plan)).toBe('cab');
  });
});
