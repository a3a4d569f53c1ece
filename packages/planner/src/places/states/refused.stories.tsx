import type { Meta } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { Planner } from '../Planner.js';
import { inState, unfold } from './in-state.fixtures.js';

/** Each place where people write, when what they write cannot be taken: it stays in its field, with the reason beside it. */
const meta = {
  title: 'Components/Planner/States/Refused',
  component: Planner,
  tags: ['!autodocs'],
  args: { today: '2026-09-10' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Planner>;

export default meta;

const fields = '[data-scope="plan-form"][data-part="input"]:not([type="date"], select)';

const refused = (place: string, item?: string) =>
  inState({
    plan: () => measles,
    at: { place, item },
    refuses: true,
    act: async (canvas) => {
      // Some fields load a moment later, and some stand in a fold.
      const field = await waitFor(async () => {
        await unfold(canvas);
        const found = [...canvas.querySelectorAll(fields)].find((each) => each.checkVisibility());
        if (!found) throw new Error('There is nothing to write in.');
        return found;
      });
      await userEvent.type(field, ' too much');
      await waitFor(() =>
        expect(canvas.querySelector('[data-part="page"]')).toHaveTextContent(
          'This cannot be taken',
        ),
      );
      await expect((field as HTMLInputElement).value).toContain('too much');
    },
  });

export const Facts = refused('facts');
export const Communities = refused('communities', measles.communities[0]?.id);
export const Decisions = refused('decisions', measles.decisions[0]?.id);
export const Activities = refused('activities', measles.activities[0]?.id);
export const Risks = refused('risks', measles.risks[0]?.id);
export const Promises = refused('promises', measles.promises[0]?.id);
export const Feedback = refused('feedback', measles.feedback[0]?.id);
export const Standards = refused('standards');
export const Assurance = refused('assurance');
