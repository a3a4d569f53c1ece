import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { longGuidance, ownGuidance } from './guidances.fixtures.js';
import { SpectrumCompare, SpectrumSelector } from './index.js';

const meta = {
  title: 'Components/Spectrum selector/Compare',
  component: SpectrumCompare,
  argTypes: { guidance: { control: false } },
} satisfies Meta<typeof SpectrumCompare>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A row a type; aim, promise and communication in columns. */
export const Table: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAccessibleName(
      'The types of engagement side by side',
    );
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4);
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(5);
  },
};

/** In a narrow place each row becomes a block. It is a table all the same to assistive technology. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
    await expect(canvas.getAllByRole('cell')).toHaveLength(15);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4);
  },
};

/** Folded behind its title with the browser's own details. */
export const Folded: Story = {
  args: { fold: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Compare the types'));
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};

/** Inside a selector it marks the choice. */
export const BesideAChoice: Story = {
  render: (args) => (
    <SpectrumSelector defaultValue="involve">
      <SpectrumCompare {...args} />
    </SpectrumSelector>
  ),
};

/** Where nothing is chosen yet, no row is marked. */
export const BesideNoChoice: Story = {
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <SpectrumSelector>
      <SpectrumCompare {...args} />
    </SpectrumSelector>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Chosen')).toBeNull();
  },
};

export const OwnGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: ownGuidance },
};

export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longGuidance },
};

/** Words that fit no line are broken. */
export const NarrowWithLongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longGuidance },
  decorators: Narrow.decorators as NonNullable<Story['decorators']>,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
  },
};

/** Where the reader's system sets every colour, a tick and a word in a border say which row is chosen. */
export const ForcedColours: Story = {
  ...BesideAChoice,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table'));
    const tag = table.getByText('Chosen');
    await expect(table.getByRole('rowheader', { name: /^Involve/ })).toContainElement(tag);
    await expect(getComputedStyle(tag).borderBlockStartWidth).toBe('1px');
    await expect(getComputedStyle(tag).borderBlockStartStyle).toBe('solid');
    await expect(tag.querySelector('svg')).toBeVisible();
    const inform = table.getByRole('rowheader', { name: 'Inform' });
    await expect(inform.querySelector('[data-part="chosen"]')).toBeNull();
  },
};

export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
};
