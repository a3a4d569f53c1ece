import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { measlesVaccinationOutreach } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { at } from './in-story.fixtures.js';
import { Planner } from './Planner.js';

const meta = {
  title: 'Components/Planner',
  component: Planner,
  parameters: { layout: 'fullscreen' },
  args: { today: '2026-09-10' },
} satisfies Meta<typeof Planner>;

export default meta;
type Story = StoryObj<typeof meta>;

const example = () => measlesVaccinationOutreach;

/** Where a whole plan stands. */
export const Overview: Story = {
  render: at(example, { place: 'overview' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'What is next' })).toBeVisible();
    await expect(canvas.getAllByText('Late')).not.toHaveLength(0);
  },
};

/** A plan that has only just begun. */
export const OverviewOfANewPlan: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(() => smallPlan(), { place: 'overview' }),
};

/** What the plan lacks, each point with a link to where the work is. */
export const Check: Story = {
  render: at(example, { place: 'check' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Is the plan ready?' })).toBeVisible();
  },
};

/** The questions, and how well each standard is met. */
export const Standards: Story = {
  render: at(example, { place: 'standards', item: 'plan-engagement.1' }),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'How well each standard is met' }),
    ).toBeVisible();
  },
};

/** Where the plan is, its copies for others, and its history. */
export const Copies: Story = {
  render: at(example, { place: 'copies' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'What has changed' })).toBeVisible();
  },
};

/** In a narrow place the rail is one button, until somebody asks for it. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, { place: 'risks' }),
  decorators: [(Story) => <div style={{ maxInlineSize: '18em' }}>{Story()}</div>],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: /^Communities/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Sections of this plan' }));
    await userEvent.click(canvas.getByRole('link', { name: /^Communities/ }));
    await expect(await canvas.findByRole('heading', { name: 'Communities' })).toHaveFocus();
    await expect(canvas.queryByRole('link', { name: /^Decisions/ })).toBeNull();
  },
};

/** The communities of a whole plan. */
export const Communities: Story = {
  render: at(example, { place: 'communities' }),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Communities' });
    await expect(await canvas.findAllByRole('link', { name: /^Edit / })).not.toHaveLength(0);
  },
};

/** One community, edited in place. */
export const EditingACommunity: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, {
    place: 'communities',
    item: measlesVaccinationOutreach.communities[0]?.id,
  }),
  play: async ({ canvas }) => {
    const name = await canvas.findByRole('textbox', { name: 'Name' });
    await expect(name).toHaveFocus();
    await userEvent.keyboard(' and their children');
    await userEvent.click(canvas.getByRole('button', { name: 'Done' }));
    await expect(canvas.getByRole('link', { name: /children$/ })).toHaveFocus();
  },
};

/** A decision, with what is open and what is fixed. */
export const EditingADecision: Story = {
  render: at(example, { place: 'decisions', item: measlesVaccinationOutreach.decisions[0]?.id }),
};

/** The risks of a whole plan. */
export const Risks: Story = { render: at(example, { place: 'risks' }) };

/** The facts of a plan. */
export const Facts: Story = { render: at(example, { place: 'facts' }) };

/** A list that is still empty says what to do first. */
export const Empty: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(() => smallPlan(), { place: 'communities' }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a community' }));
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  },
};
