import type { Plan } from '@engagement-kit/model';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { at } from '../in-story.fixtures.js';
import { Planner } from '../Planner.js';
import { empty, half } from './quick-start.fixtures.js';

const meta = {
  title: 'Components/Planner/Quick start',
  component: Planner,
  parameters: { layout: 'fullscreen' },
  args: { today: '2026-09-10' },
} satisfies Meta<typeof Planner>;

export default meta;
type Story = StoryObj<typeof meta>;

const chosen = (): Plan => {
  const plan = half();
  return {
    ...plan,
    contact: 'engagement@example.org',
    activities: plan.activities.map((each) => ({ ...each, engagementType: 'involve' })),
    feedback: [{ id: 'f1', promiseId: 'p1', dueOn: '2026-12-01', how: 'A letter to all' }],
  };
};
const begun = { place: 'quick-start', item: 'a1' } as const;

/** An empty device: nothing is said yet. */
export const Empty: Story = {
  render: at(empty, { place: 'quick-start' }),
  play: async ({ canvas, step }) => {
    await canvas.findByRole('heading', { name: 'A promise in two minutes' });
    await expect(await canvas.findByText(/^Your promise takes shape here/)).toBeVisible();
    await step('the first word begins an activity and its promise', async () => {
      const name = canvas.getByRole('textbox', { name: 'The activity' });
      await userEvent.click(name);
      await userEvent.keyboard('Clinics');
      await expect(name).toHaveValue('Clinics');
      await expect(name).toHaveFocus();
    });
  },
};

/** One question is open; those that were answered stand in a line. */
export const Half: Story = {
  render: at(half, begun),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use Involve' }));
    await waitFor(() =>
      expect(
        canvas.getByRole('heading', { name: 'When and how will people hear back?' }),
      ).toHaveFocus(),
    );
  },
};

/** Whoever knows the type chooses it. */
export const KnowingTheType: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(half, begun),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Skip: I know the type' }));
    await expect(await canvas.findByRole('radio', { name: 'Consult' })).toBeVisible();
  },
};

/** What is not known yet is put off, by when and why. */
export const PutOff: Story = {
  render: at(half, begun),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Answer later: Contact' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Because' }), 'No mailbox yet');
    await expect(canvas.getByText('To answer later. No mailbox yet')).toBeVisible();
  },
};

/** The promise is a draft until people are told. */
export const Draft: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(chosen, begun),
};

/** The promise is made: copied, printed, put on a page. */
export const Made: Story = {
  render: at(chosen, begun),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Make this promise' }));
    await expect(await canvas.findByRole('button', { name: 'Print as a poster' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Your promise' })).toHaveFocus();
  },
};

/** A plan that has work already: an activity is added to it, for communities that it has. */
export const InAPlanWithWork: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(() => measles, { place: 'quick-start' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Who it is for' })).toBeVisible();
  },
};

/** In a narrow place the promise stands after the questions. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(half, begun),
  decorators: [(Story) => <div style={{ maxInlineSize: '20em' }}>{Story()}</div>],
};

/** Light on dark. */
export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
  render: at(half, begun),
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { direction: 'rtl' },
  render: at(half, begun),
};
