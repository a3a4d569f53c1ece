import { fail, type Plan, type PlanStore } from '@engagement-kit/model';
import type { StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { smallPlan } from '../../../../react/src/plan/plans.fixtures.js';
import type { Address } from '../address.js';
import { PlannerInPlan, storeOf } from '../in-plan.fixtures.js';
import type { Planner } from '../Planner.js';

type Story = StoryObj<typeof Planner>;

interface State extends Pick<Story, 'globals' | 'parameters'> {
  readonly plan: () => Plan;
  readonly at: Address;
  readonly readOnly?: boolean;
  /** Takes nothing that is written. */
  readonly refuses?: boolean;
  /** What is done there, once the place is loaded. */
  readonly act?: (canvasElement: HTMLElement) => Promise<void>;
}

/** A plan in which nothing is said yet. */
export const emptyPlan = (): Plan => ({ ...smallPlan(), activities: [], promises: [] });

const refused = fail({
  code: 'too-large',
  path: [],
  message:
    'This cannot be taken: the plan would be too large to keep. Write less, or split the plan.',
});
const refusing = (store: PlanStore): PlanStore => ({ ...store, dispatch: () => refused });

/** The planner at a place, in a state of it. */
export const inState = ({ plan, at, readOnly, refuses, act, ...rest }: State): Story => ({
  ...rest,
  render: function InState(args) {
    const [store] = useState(() => (refuses ? refusing(storeOf(plan())) : storeOf(plan())));
    return <PlannerInPlan {...args} store={store} start={at} readOnly={readOnly} />;
  },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await act?.(canvasElement);
  },
});

/** What stands on a page below its heading, once it has loaded. */
const content =
  '[data-part="page-heading"] ~ :not([data-part="next"], [data-part="loading"], :empty)';

const loaded = (canvas: HTMLElement) =>
  waitFor(() => {
    expect(canvas.querySelector(content)?.checkVisibility()).toBe(true);
    expect(canvas.querySelector('[data-part="loading"]')).toBeNull();
  });

/** Opens all that folds. */
export async function unfold(canvas: HTMLElement): Promise<void> {
  for (const fold of canvas.querySelectorAll('details')) fold.open = true;
  await loaded(canvas);
}
