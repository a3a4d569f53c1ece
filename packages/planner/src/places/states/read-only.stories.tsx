import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { Planner } from '../Planner.js';
import { inState } from './in-state.fixtures.js';

/** Each place of a plan that is only read: the same words, and nothing to write in. */
const meta = {
  title: 'Components/Planner/States/Read only',
  component: Planner,
  tags: ['!autodocs'],
  args: { today: '2026-09-10' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Planner>;

export default meta;

const toRead = (place: string, item?: string) =>
  inState({
    plan: () => measles,
    at: { place, item },
    readOnly: true,
    act: async (canvas) => {
      await expect(canvas.querySelectorAll('input[type="text"], textarea')).toHaveLength(0);
    },
  });

export const Overview = toRead('overview');
export const Facts = toRead('facts');
export const Communities = toRead('communities', measles.communities[0]?.id);
export const Decisions = toRead('decisions', measles.decisions[0]?.id);
export const Activities = toRead('activities', measles.activities[0]?.id);
export const Risks = toRead('risks', measles.risks[0]?.id);
export const Promises = toRead('promises', measles.promises[0]?.id);
export const Feedback = toRead('feedback', measles.feedback[0]?.id);
export const Standards = toRead('standards');
export const Check = toRead('check');
export const Assurance = toRead('assurance');
export const Guidance = toRead('guidance');
export const Copies = toRead('copies');
