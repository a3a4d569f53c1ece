import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { longWordsGuidance, ownWordsGuidance } from './guidances.fixtures.js';
import { SpectrumRecogniser, SpectrumSelector } from './index.js';

const meta = {
  title: 'Components/Spectrum selector/Recogniser',
  component: SpectrumRecogniser,
  args: { onRecognise: fn() },
  argTypes: { guidance: { control: false } },
} satisfies Meta<typeof SpectrumRecogniser>;

export default meta;
type Story = StoryObj<typeof meta>;

const community = { decision: 'community', effect: 'implemented' } as const;

/** Five plain questions, by keyboard alone: the answer, its reasons, and a button to use it. */
export const ByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    const result = canvas.getByRole('region', { name: 'What your answers point to' });
    await expect(result.textContent).toContain('Consult');
    await expect(result.textContent).toContain(
      '“we will hear your concerns, acknowledge your aspirations and offer feedback on how your input shapes our research”',
    );
    const use = canvas.getByRole('button', { name: 'Use this type: Consult' });
    await userEvent.tab();
    await userEvent.tab();
    await expect(use).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onRecognise).toHaveBeenCalledWith('consult', expect.anything());
    await waitFor(() =>
      expect(canvas.getByRole('status').textContent).toMatch(
        /^Your answers point .*Consult\. This rests on \d answers\.$/,
      ),
    );
  },
};

/** Two types fit alike: both are named and can be used, with the reasons for both. */
export const Tie: Story = {
  args: { defaultValue: { flow: 'both' } },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(/equally well: Involve and Co-produce/)).toBeVisible();
    canvas.getByRole('button', { name: 'Use this type: Involve' }).focus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Use this type: Co-produce' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onRecognise).toHaveBeenCalledWith('co-produce', expect.anything());
  },
};

/** Three types fit alike: all are named and can be used, and more answers would tell them apart. */
export const TieOfThree: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: { decision: 'organisation' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/equally well: Inform, Consult and Involve/)).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: /Use this type/ })).toHaveLength(3);
  },
};

/** Some answers do not fit the published words: those are quoted too. */
export const Conflict: Story = {
  args: {
    defaultValue: {
      decision: 'shared',
      flow: 'both',
      stage: 'choosing',
      effect: 'incorporated',
      route: 'clear',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('What does not fit')).toBeVisible();
  },
};

/** Starting again puts the focus on the first answer. */
export const StartAgain: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: community },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start again' }));
    await expect(canvas.getAllByRole('radio')[0]).toHaveFocus();
    await expect(
      canvas.getByText('Answer a question to see which type this looks like.'),
    ).toBeVisible();
  },
};

export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: community },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
  },
};

/** Nothing answered yet: it says what to do, and there is nothing to start again. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Answer a question to see which type this looks like.'),
    ).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** A host's own words for published types: these are named and quoted. */
export const OwnGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: ownWordsGuidance, defaultValue: community },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Use this type: Hand over' })).toBeVisible();
    await expect(canvas.getByText('“we will do what you decide”')).toBeVisible();
  },
};

export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longWordsGuidance, defaultValue: community },
};

/** Words that fit no line are broken, in the button too. */
export const NarrowWithLongText: Story = {
  ...Narrow,
  tags: ['!dev', '!autodocs'],
  args: { guidance: longWordsGuidance, defaultValue: community },
};

/** Where the reader's system sets every colour, native radios, a thicker edge, a tick and a word remain. */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: community },
  render: (args) => (
    <SpectrumSelector defaultValue="community-led">
      <SpectrumRecogniser {...args} />
    </SpectrumSelector>
  ),
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByLabelText('Communities')).appearance).toBe('auto');
    const edge = getComputedStyle(
      canvas.getByRole('region', { name: 'What your answers point to' }),
    );
    await expect(edge.borderInlineStartWidth).toBe('4px');
    await expect(edge.borderInlineEndWidth).toBe('1px');
    const use = within(canvas.getByRole('button', { name: /^Use this type: Community-Led/ }));
    const tag = use.getByText('Chosen');
    await expect(getComputedStyle(tag).borderBlockStartStyle).toBe('solid');
    await expect(tag.querySelector('svg')).toBeVisible();
  },
};

export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
  args: { defaultValue: { decision: 'organisation', effect: 'considered', route: 'clear' } },
};
