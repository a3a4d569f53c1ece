import type { Meta } from '@storybook/react-vite';
import { Planner } from '../Planner.js';
import { emptyPlan, inState } from './in-state.fixtures.js';

/** Each place of a plan that has only just begun says what to do first. */
const meta = {
  title: 'Components/Planner/States/Empty',
  component: Planner,
  tags: ['!autodocs'],
  args: { today: '2026-09-10' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Planner>;

export default meta;

const empty = (place: string) => inState({ plan: emptyPlan, at: { place } });

export const Overview = empty('overview');
export const Facts = empty('facts');
export const QuickStart = empty('quick-start');
export const Communities = empty('communities');
export const Decisions = empty('decisions');
export const Activities = empty('activities');
export const Risks = empty('risks');
export const Promises = empty('promises');
export const Feedback = empty('feedback');
export const Standards = empty('standards');
export const Check = empty('check');
export const Assurance = empty('assurance');
export const Guidance = empty('guidance');
export const Copies = empty('copies');
