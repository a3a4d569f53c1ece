import type { Meta } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { crowdedPlan } from '../../../../model/src/examples/crowded-plan.fixtures.js';
import { Planner } from '../Planner.js';
import { inState, unfold } from './in-state.fixtures.js';

/** Each place with four of everything, all of it unfolded, and every word without an end. Nothing is wider than its place. */
const meta = {
  title: 'Components/Planner/States/Crowded',
  component: Planner,
  tags: ['!autodocs'],
  args: { today: '2026-09-10' },
  // The stories of examples ask axe about the same nodes.
  parameters: { layout: 'fullscreen', a11y: { test: 'off' } },
} satisfies Meta<typeof Planner>;

export default meta;

const crowded = (place: string, copy?: number) =>
  inState({
    plan: () => crowdedPlan,
    at: { place, item: copy === undefined ? undefined : `${place}-${copy}` },
    act: unfold,
  });

/** What is below comes last. */
export const Overview = inState({
  plan: () => crowdedPlan,
  at: { place: 'overview' },
  act: async (canvas) => {
    await waitFor(() => expect(canvas.querySelector('[data-part="timeline"]')).toBeVisible());
    await unfold(canvas);
  },
});
export const Facts = crowded('facts');
export const QuickStart = crowded('quick-start');
export const Communities = crowded('communities');
export const ACommunity = crowded('communities', 0);
export const Decisions = crowded('decisions');
export const ADecision = crowded('decisions', 0);
export const Activities = crowded('activities');
export const AnActivity = crowded('activities', 1);
export const Risks = crowded('risks');
export const ARisk = crowded('risks', 0);
export const Promises = crowded('promises');
export const APromise = crowded('promises', 0);
export const ADraft = crowded('promises', 2);
export const Feedback = crowded('feedback');
export const LateFeedback = crowded('feedback', 0);
export const KeptFeedback = crowded('feedback', 1);
export const Standards = crowded('standards');
export const Check = crowded('check');
export const Assurance = crowded('assurance');
export const Guidance = crowded('guidance');
export const Copies = crowded('copies');

/** What can be shared of it. */
export const Share = inState({
  plan: () => crowdedPlan,
  at: { place: 'facts' },
  act: async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
});
