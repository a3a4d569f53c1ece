import { createPlanStore, type Plan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fixedContext, smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { type PlanReviewOptions, usePlanReview } from './use-plan-review.js';

const plan: Plan = {
  ...smallPlan(),
  activities: [
    { id: 'film', name: 'A film', engagementType: 'co-produce', practice: { stage: 'choosing' } },
  ],
  promises: [{ id: 'promise', activityIds: ['film'], engagementType: 'co-produce' }],
};
const late = 'co-produce-joined-too-late/activities/film';

function setUp(options: Partial<PlanReviewOptions> = {}) {
  const store = createPlanStore({ ...fixedContext(), plan });
  const onIssues = vi.fn();
  const { result, rerender } = renderHook(
    (more: Partial<PlanReviewOptions>) =>
      usePlanReview({ today: '2026-06-22', ...options, ...more }),
    {
      initialProps: {},
      wrapper: ({ children }: { children: ReactNode }) => (
        <PlanProvider store={store} onIssues={onIssues}>
          {children}
        </PlanProvider>
      ),
    },
  );
  const ids = () => result.current.findings.map(({ id }) => id);
  const found = () => result.current.findings.find(({ id }) => id === late);
  return { store, onIssues, result, rerender, ids, found };
}

describe('usePlanReview', () => {
  it('says what is found, and what is missing for each moment', () => {
    const { result, ids } = setUp();
    expect(ids()).toContain(late);
    expect(result.current.gates.map(({ name, ready }) => [name, ready])).toEqual([
      ['share', false],
      ['start', false],
      ['close', false],
    ]);
    expect(result.current.gates[0]?.gaps.map(({ id }) => id)).toContain('organisation');
  });

  it('looks only at the moments that are asked for', () => {
    const { result, rerender } = setUp({ gates: ['close'] });
    expect(result.current.gates.map(({ name }) => name)).toEqual(['close']);
    rerender({ gates: [] });
    expect(result.current.gates).toEqual([]);
  });

  it('looks again only when there is something new to see', () => {
    const { result, rerender, store } = setUp({ gates: ['share'] });
    const before = result.current;
    rerender({ gates: ['share'] });
    expect(result.current.findings).toBe(before.findings);
    expect(result.current.gates).toBe(before.gates);
    expect(result.current.onDismiss).toBe(before.onDismiss);
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { organisation: 'Borough of Example' } });
    });
    expect(result.current.gates).not.toBe(before.gates);
    expect(result.current.gates[0]?.gaps.map(({ id }) => id)).not.toContain('organisation');
  });

  it('sets a finding aside in the plan, and takes it up again', () => {
    const { result, found, store } = setUp();
    const finding = found();
    if (!finding) throw new Error('It was not found.');
    act(() => {
      expect(result.current.onDismiss(finding, 'The film was begun before.').ok).toBe(true);
    });
    expect(found()).toBeUndefined();
    expect(result.current.dismissed[0]?.dismissal.reason).toBe('The film was begun before.');
    expect(store.getState().plan.history.at(-1)?.what).toBe('finding.dismiss');
    act(() => {
      result.current.onRestore(late);
    });
    expect(found()).toBeDefined();
    expect(result.current.dismissed).toEqual([]);
  });

  it('lists what was set aside for a moment, though it is found at no other', () => {
    const { result } = setUp();
    const finding = result.current.gates
      .flatMap(({ gaps }) => gaps.flatMap((gap) => gap.finding ?? []))
      .find(({ ruleId }) => ruleId === 'nothing-changed');
    if (!finding) throw new Error('It was not found.');
    expect(result.current.findings).not.toContainEqual(finding);
    act(() => {
      result.current.onDismiss(finding, 'It is said at the assembly.');
    });
    const stillMissing = result.current.gates.flatMap(({ gaps }) => gaps.map(({ id }) => id));
    expect(stillMissing).not.toContain(finding.id);
    expect(result.current.dismissed.map(({ dismissal }) => dismissal.reason)).toEqual([
      'It is said at the assembly.',
    ]);
  });

  it('gives back why a reason was not taken, and leaves it to the review to tell', () => {
    const { result, found, onIssues } = setUp();
    const finding = found();
    if (!finding) throw new Error('It was not found.');
    act(() => {
      const refused = result.current.onDismiss(finding, ' ');
      expect(refused.ok).toBe(false);
    });
    expect(onIssues).not.toHaveBeenCalled();
    expect(found()).toBeDefined();
  });

  it('carries a choice out, and leaves what people do to people', () => {
    const { result, found, store } = setUp();
    const [inTime, byPeople] = found()?.choices ?? [];
    if (!inTime || !byPeople) throw new Error('There was nothing to choose.');
    act(() => {
      expect(result.current.onChoose(byPeople)).toBeUndefined();
      expect(result.current.onChoose(inTime)?.ok).toBe(true);
    });
    expect(store.getState().plan.activities[0]?.practice?.stage).toBe('options');
    expect(found()).toBeUndefined();
  });
});
