// Every component with guidance that has only what it must have: none may need more.

import {
  createPlan,
  createPlanStore,
  defineGuidance,
  type Guidance,
  type PlanStore,
  type Result,
  readPlan,
} from '@engagement-kit/model';
import {
  PlanExports,
  PlanFile,
  PlanHistory,
  PlanReview,
  usePlanReview,
} from '@engagement-kit/planner';
import { PromiseCard, renderPromiseHtml, renderPromiseText } from '@engagement-kit/promise-card';
import {
  PlanProvider,
  systemContext,
  useAnswers,
  useEngagementType,
  usePublicPromise,
} from '@engagement-kit/react';
import {
  SpectrumCompare,
  SpectrumPicture,
  SpectrumRecogniser,
  SpectrumSelector,
} from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ownGuidanceText } from '#support/own-guidance.js';
import { setUpPage } from '../../../packages/planner/src/file/harness.fixtures.js';
import { browserOf } from '../../../packages/planner/src/file/plan-file.fixtures.js';

setUpPage();

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

const guidance: Guidance = value(defineGuidance(JSON.parse(ownGuidanceText)));

function ownStore(): PlanStore {
  const context = { ...systemContext(), guidance };
  const store = createPlanStore({
    ...context,
    plan: value(createPlan({ title: 'Ours' }, context)),
  });
  store.dispatch({
    type: 'activity.add',
    item: {
      id: 'a1',
      name: 'Meeting',
      engagementType: 'listen',
      startsOn: '2026-06-20',
      endsOn: '2026-06-12',
    },
  });
  store.dispatch({
    type: 'promise.add',
    item: { id: 'p1', activityIds: ['a1'], engagementType: 'listen' },
  });
  return store;
}

function Everything() {
  const type = useEngagementType('a1');
  const answers = useAnswers();
  const promise = usePublicPromise('p1');
  const review = usePlanReview({ today: '2026-06-10' });
  return (
    <>
      <SpectrumSelector {...type}>
        <SpectrumCompare />
        <SpectrumPicture />
        <SpectrumRecogniser />
      </SpectrumSelector>
      <StandardsChecklist {...answers} />
      {promise && <PromiseCard promise={promise} />}
      <PlanReview {...review} />
      <PlanHistory />
      <PlanFile storage={browserOf().tab()} readPlan={readPlan} />
      <PlanExports />
    </>
  );
}

it('is shown by all of them, without a gap where something is left out', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error');
  const store = ownStore();
  const { container } = render(
    <PlanProvider store={store}>
      <Everything />
    </PlanProvider>,
  );
  expect(screen.getAllByRole('radio', { name: /Listen|Work together|Hand over/ })).toHaveLength(3);
  expect(container.textContent).not.toMatch(/undefined|\[object|Why it matters|\(\)/);
  const selector = container.querySelector('[data-scope="spectrum-selector"][data-part="track"]');
  expect(selector?.querySelector('[data-part="end"], [data-part="middle"]')).toBeNull();
  // Its questions are about other types: it says so to developers, and asks nobody.
  expect(container.querySelector('[data-scope="spectrum-recogniser"]')).toBeNull();
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/SpectrumRecogniser shows nothing.+“How we work with people”/)],
  ]);
  // The list of saved plans comes.
  await act(async () => {});

  await userEvent.click(screen.getByRole('radio', { name: 'Hand over' }));
  expect(store.getState().plan.activities[0]?.engagementType).toBe('hand-over');
  expect(container.textContent).toContain('ends before it starts');
  expect(error).not.toHaveBeenCalled();
  warn.mockRestore();
});

it('makes a page and a text of its promise', async () => {
  let made = '';
  function Promised() {
    const promise = usePublicPromise('p1');
    if (promise) made = renderPromiseHtml(promise) + renderPromiseText(promise);
    return null;
  }
  render(
    <PlanProvider store={ownStore()}>
      <Promised />
    </PlanProvider>,
  );
  await waitFor(() => expect(made).toContain('we will listen, and say what we heard'));
  expect(made).toContain('Northshire Council, How we work with people.');
  expect(made).not.toMatch(/undefined|Licence|not set yet\./);
});
