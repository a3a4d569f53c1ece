import type { Plan } from '@engagement-kit/model';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { at } from './in-story.fixtures.js';
import { Planner } from './Planner.js';

const meta = {
  title: 'Components/Planner/Activities and promises',
  component: Planner,
  parameters: { layout: 'fullscreen' },
  args: { today: '2026-09-10' },
} satisfies Meta<typeof Planner>;

export default meta;
type Story = StoryObj<typeof meta>;

const example = () => measles;
const empty = (): Plan => ({ ...smallPlan(), activities: [], promises: [] });
const long = 'A very long text that people wrote in one go. '.repeat(12);

/** The activities of a whole plan. */
export const Activities: Story = { render: at(example, { place: 'activities' }) };

/** One activity has the page to itself, beside what people see of it. */
export const AnActivity: Story = {
  render: at(example, { place: 'activities', item: 'clinics' }),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: /^Choosing where/, level: 2 });
    await userEvent.click(await canvas.findByRole('radio', { name: 'Consult' }));
    await expect(
      canvas.getByText(/^we will hear your concerns/, { selector: 'blockquote' }),
    ).toBeVisible();
  },
};

/** A field of an activity, as a finding leads to it. */
export const AFieldOfAnActivity: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, { place: 'activities', item: 'clinics', field: 'practice.stage' }),
};

/** A new activity: nothing is said of it yet. */
export const ANewActivity: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(empty, { place: 'activities' }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add an activity' }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveFocus());
  },
};

/** The promises of a whole plan. */
export const Promises: Story = { render: at(example, { place: 'promises' }) };

/** A draft is edited beside the card, and made in one step. */
export const ADraftOfAPromise: Story = {
  render: at(example, { place: 'promises', item: 'co-produce-promise' }),
};

/** A promise that was made is changed through one question. */
export const ChangingAPromise: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, { place: 'promises', item: 'involve-promise' }),
  play: async ({ canvas }) => {
    const change = await canvas.findByRole('button', { name: 'Change: In our own words' });
    await userEvent.click(change);
    const asked = within(await canvas.findByRole('alertdialog'));
    await expect(asked.getByRole('textbox', { name: 'In our own words' })).toHaveFocus();
  },
};

/** Feedback by day: what is late comes first. */
export const Feedback: Story = { render: at(example, { place: 'feedback' }) };

/** A late commitment, and what people heard once it is recorded. */
export const RecordingFeedback: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, { place: 'feedback', item: 'site-visit' }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Record what people heard' }));
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: 'What was heard' })).toHaveFocus(),
    );
  },
};

/** Where there is no promise yet, feedback says what comes first. */
export const NoPromiseYet: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(empty, { place: 'feedback' }),
};

/** Words that are far longer than usual. */
export const Long: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(
    () => ({
      ...measles,
      activities: measles.activities.map((each) => ({
        ...each,
        name: `${each.name} ${'and everything that belongs to it '.repeat(4)}`,
        practice: { ...each.practice, inputRoute: long },
      })),
    }),
    { place: 'activities', item: 'clinics' },
  ),
};
