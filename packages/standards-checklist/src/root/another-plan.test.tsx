import { createPlan, createPlanStore, type Plan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, useAnswers } from '@engagement-kit/react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { StandardsChecklist } from '../checklist/StandardsChecklist.js';

const context = (id: string) => ({
  guidance: ukhsaGuidance,
  now: () => '2026-06-10T09:00:00.000Z',
  newId: () => id,
});

function planOf(id: string, notes?: string): Plan {
  const created = createPlan({ title: id }, context(id));
  if (!created.ok) throw new Error('This is no plan.');
  return { ...created.value, answers: notes ? { 'define-purpose.1': { notes } } : {} };
}

const Checklist = () => <StandardsChecklist {...useAnswers()} />;

it('what was cleared in one plan is not offered in the next', async () => {
  const store = createPlanStore({ plan: planOf('one', 'Theirs alone'), ...context('x') });
  render(
    <PlanProvider store={store}>
      <Checklist />
    </PlanProvider>,
  );
  const clear = /^Clear answer to question 1\b/i;
  await userEvent.click(screen.getByRole('button', { name: clear }));
  expect(screen.getByRole('button', { name: /put back/i })).toBeTruthy();
  act(() => store.replace(planOf('two')));
  expect(screen.queryByRole('button', { name: /put back/i })).toBeNull();
  act(() => store.replace(planOf('one')));
  expect(screen.queryByRole('button', { name: /put back/i })).toBeNull();
  expect(JSON.stringify(store.getState().plan.answers)).toBe('{}');
});
