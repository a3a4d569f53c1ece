import type { Choice, Issue } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { click } from './acting.fixtures.js';
import { PlanReview, usePlanReview } from './index.js';
import { type Example, foundIn, measles, storeOf, withHistory } from './plan-review.fixtures.js';

const issue: Issue = { code: 'not-allowed', path: [], message: 'Someone else is editing.' };
const refusal = { ok: false as const, issues: [issue] };

function Bound({ today }: Pick<Example, 'today'>) {
  return <PlanReview {...usePlanReview({ today })} />;
}

/** A plan that takes nothing, in a page that tells what its plan refuses. */
function showClosed({ plan, today }: Example) {
  const onIssues = vi.fn();
  const store = storeOf(plan);
  const dispatch = vi.spyOn(store, 'dispatch').mockReturnValue(refusal);
  render(
    <PlanProvider store={store} onIssues={onIssues}>
      <Bound today={today} />
    </PlanProvider>,
  );
  return { onIssues, dispatch };
}

const told = () => screen.getAllByText(issue.message);

it('shows why a choice was refused, and stays', async () => {
  const onChoose = vi.fn((_: Choice) => refusal);
  render(<PlanReview findings={foundIn(measles)} onChoose={onChoose} />);
  const button = screen.getByRole('button', { name: /^Bring people in/ });
  await click(button);
  expect(onChoose.mock.calls[0]?.[0].text).toBe(button.textContent);
  expect(screen.getByRole('alert').textContent).toBe('Someone else is editing.');
  expect(document.activeElement).toBe(button);
});

it('tells once what a plan did not take: a choice', async () => {
  const { onIssues, dispatch } = showClosed(measles);
  await click(screen.getByRole('button', { name: /^Bring people in/ }));
  expect(dispatch).toHaveBeenCalledOnce();
  expect(told()).toHaveLength(1);
  expect(onIssues).not.toHaveBeenCalled();
});

it('tells once what a plan did not take: a reason', async () => {
  const { onIssues, dispatch } = showClosed(measles);
  const [finding] = screen.getAllByRole('article') as [HTMLElement];
  await click(within(finding).getByRole('button', { name: 'Set aside' }));
  await userEvent.type(within(finding).getByRole('textbox'), 'Agreed.');
  await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
  expect(dispatch).toHaveBeenCalledOnce();
  expect(told()).toHaveLength(1);
  expect(document.activeElement).toBe(within(finding).getByRole('textbox'));
  expect(onIssues).not.toHaveBeenCalled();
});

it('tells once what a plan did not take: a finding that was to be taken up again', async () => {
  const { onIssues, dispatch } = showClosed(withHistory(measles));
  await click(screen.getByText('1 point set aside'));
  const button = screen.getByRole('button', { name: 'Take up again' });
  await click(button);
  expect(dispatch).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert').textContent).toBe('Someone else is editing.');
  expect(told()).toHaveLength(1);
  expect(document.activeElement).toBe(button);
  expect(onIssues).not.toHaveBeenCalled();
});
