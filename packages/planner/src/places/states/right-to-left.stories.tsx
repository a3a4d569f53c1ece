import type { Meta } from '@storybook/react-vite';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { Planner } from '../Planner.js';
import { inState, unfold } from './in-state.fixtures.js';

/** Each place from right to left, light on dark. Narrow stories are dark as well, and ask axe about colours there. */
const meta = {
  title: 'Components/Planner/States/Right to left, dark',
  component: Planner,
  tags: ['!autodocs'],
  args: { today: '2026-09-10' },
  globals: { direction: 'rtl', scheme: 'dark' },
  parameters: { layout: 'fullscreen', a11y: { test: 'off' } },
} satisfies Meta<typeof Planner>;

export default meta;

const mirrored = (place: string, item?: string) =>
  inState({ plan: () => measles, at: { place, item }, act: unfold });

export const Overview = mirrored('overview');
export const Facts = mirrored('facts');
export const QuickStart = mirrored('quick-start');
export const Communities = mirrored('communities', measles.communities[0]?.id);
export const Decisions = mirrored('decisions', measles.decisions[0]?.id);
export const Activities = mirrored('activities', measles.activities[0]?.id);
export const Risks = mirrored('risks', measles.risks[0]?.id);
export const Promises = mirrored('promises', measles.promises[0]?.id);
export const Feedback = mirrored('feedback', measles.feedback[0]?.id);
export const Standards = mirrored('standards');
export const Check = mirrored('check');
export const Assurance = mirrored('assurance');
export const Guidance = mirrored('guidance');
export const Copies = mirrored('copies');
