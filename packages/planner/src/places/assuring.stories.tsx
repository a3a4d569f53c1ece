import {
  applyOverlay,
  createPlanStore,
  defineOverlay,
  type Plan,
  ukhsaGuidance,
} from '@engagement-kit/model';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { measlesVaccinationOutreach } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { fixedContext, smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { PlannerInPlan } from './in-plan.fixtures.js';
import { at } from './in-story.fixtures.js';
import { Planner } from './Planner.js';

const meta = {
  title: 'Components/Planner/Standards and assurance',
  component: Planner,
  parameters: { layout: 'fullscreen' },
  args: { today: '2026-09-10' },
} satisfies Meta<typeof Planner>;

export default meta;
type Story = StoryObj<typeof meta>;

const example = () => measlesVaccinationOutreach;

/** The plan as an assurer looks at it: four words, judgements beside what communities say, and what is missing. */
export const AssurersView: Story = {
  render: at(example, { place: 'assurance' }),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Inclusive' });
    await userEvent.click(
      canvas.getByText('Leave a judgement', { selector: 'summary[aria-label$="standard 9"]' }),
    );
    const [reason] = canvas
      .getAllByRole('textbox', { name: 'Reason' })
      .filter((each) => each.checkVisibility());
    if (reason) await userEvent.type(reason, 'Seen on site.');
    await expect(canvas.getByText('Seen on site.', { selector: 'bdi' })).toBeVisible();
  },
};

/** A plan in which nobody has answered or judged anything yet. */
export const AssurersViewOfANewPlan: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(() => smallPlan(), { place: 'assurance', item: 'equitable' }),
  play: async ({ canvas }) => {
    const word = await canvas.findByRole('heading', { name: 'Equitable' });
    await waitFor(() => expect(word).toHaveFocus());
    await expect(canvas.getAllByText('Not judged yet')).toHaveLength(10);
  },
};

/** The guidance itself, word for word, with its annex, references, notes and licence. */
export const TheGuidanceItself: Story = {
  render: at(example, { place: 'guidance', item: 'annex' }),
  play: async ({ canvas }) => {
    const annex = await canvas.findByRole('heading', { name: 'Annex A: Methodology' });
    await waitFor(() => expect(annex).toHaveFocus());
    await expect(canvas.getAllByText(/It involved 317 people/)[0]).toBeVisible();
  },
};

const changed: Plan = {
  ...measlesVaccinationOutreach,
  answers: {
    ...measlesVaccinationOutreach.answers,
    'plan-engagement.1': { status: 'answered', notes: 'A health visitor.', checkAgain: true },
  },
};

const local = defineOverlay({
  format: 'guidance-overlay',
  formatVersion: 1,
  guidanceId: ukhsaGuidance.source.id,
  author: 'North East screening team',
  additions: [
    {
      id: 'local.hours',
      ref: 'plan-engagement.1',
      kind: 'note',
      text: 'Ask the site workers which hours suit.',
    },
    {
      id: 'local.parking',
      ref: 'plan-engagement.1',
      kind: 'question',
      text: 'Is there parking for the mobile clinic?',
    },
  ],
});

const earlier = {
  ...ukhsaGuidance,
  source: { ...ukhsaGuidance.source, version: '2025-01-01' },
  standards: ukhsaGuidance.standards.map((standard) => ({
    ...standard,
    questions: standard.questions.map((question) =>
      question.id === 'plan-engagement.1'
        ? { ...question, text: 'who will lead the engagement?' }
        : question,
    ),
  })),
};

/** Beside a question: that its words have changed, local additions, what the plan says already, and the kit’s help. */
export const BesideAQuestion: Story = {
  render: function BesideAQuestion(args) {
    const [store] = useState(() => {
      const overlaid = local.ok ? applyOverlay(ukhsaGuidance, local.value) : local;
      const guidance = overlaid.ok ? overlaid.value : ukhsaGuidance;
      return createPlanStore({ ...fixedContext(), guidance, plan: changed });
    });
    return (
      <PlannerInPlan
        {...args}
        store={store}
        start={{ place: 'standards', item: 'plan-engagement.1' }}
        earlierGuidance={[earlier]}
      />
    );
  },
  play: async ({ canvas }) => {
    await canvas.findByText('who will lead the engagement?');
    await waitFor(() =>
      expect(canvas.getAllByText(/^Added by North East screening team/)[0]).toBeVisible(),
    );
    await userEvent.click(canvas.getByRole('button', { name: /^The answer still holds/ }));
    await waitFor(() => expect(canvas.queryByText('who will lead the engagement?')).toBeNull());
    const { activeElement } = document;
    await expect(canvas.getAllByRole('radio', { name: 'Answered', checked: true })).toContain(
      activeElement,
    );
  },
};

/** Help with CORE20PLUS, from the question of the guidance that asks for it. */
export const HelpWithCommunities: Story = {
  tags: ['!dev', '!autodocs'],
  render: at(example, { place: 'communities' }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('Help with CORE20PLUS'));
    await expect(
      canvas.getByRole('link', { name: 'CORE20PLUS on the pages of NHS England' }),
    ).toBeVisible();
  },
};
