import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { ukhsaSpectrum } from './guidance/spectrum-guidance.js';
import { arabicGuidance, longGuidance, ownGuidance } from './guidances.fixtures.js';
import { SpectrumPicture } from './index.js';

const meta = {
  title: 'Components/Spectrum selector/Picture',
  component: SpectrumPicture,
  argTypes: { guidance: { control: false } },
} satisfies Meta<typeof SpectrumPicture>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Wide: sign-posts along a road. All are drawn alike. Downloads say so in a line, and focus stays. */
export const Wide: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName('Types of community engagement');
    const button = canvas.getByRole('button', { name: 'Download as SVG' });
    await userEvent.click(button);
    await expect(canvas.getByRole('status').textContent).toBe(
      'Downloaded types-of-engagement.svg.',
    );
    await expect(canvasElement.ownerDocument.activeElement).toBe(button);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(
      () =>
        expect(canvas.getByRole('status').textContent).toBe('Downloaded types-of-engagement.png.'),
      { timeout: 5000 },
    );
  },
};

/** Narrow: one below the other, in type that can be read at 320 px. */
export const Tall: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('img')).toHaveLength(1);
    await expect(canvas.getByRole('img').hasAttribute('data-tall')).toBe(true);
  },
};

export const OwnGuidance: Story = { args: { guidance: ownGuidance } };

/** Lines are broken by estimated widths, so nothing runs out of its column. */
export const LongText: Story = { args: { guidance: longGuidance } };

/** Below each other, long texts break within the narrow picture. */
export const NarrowWithLongText: Story = {
  args: { guidance: longGuidance },
  decorators: Tall.decorators as NonNullable<Story['decorators']>,
  play: async ({ canvas, canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
    const picture = canvas.getByRole('img').getBoundingClientRect();
    for (const text of canvas.getByRole('img').querySelectorAll('text')) {
      await expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(picture.right);
    }
  },
};

/** Types are told apart by their words and lines alone. In forced colours all are drawn as text is. */
export const ForcedColours: Story = {
  play: async ({ canvas }) => {
    const image = canvas.getByRole('img');
    const said = [...image.querySelectorAll('text')].map(({ textContent }) => textContent);
    await expect(said).toEqual(
      expect.arrayContaining(ukhsaSpectrum.engagementTypes.map(({ name }) => name)),
    );
    const marks = [...image.querySelectorAll(':scope > :not(title, desc, text)')];
    const colours = new Set(marks.map((mark) => getComputedStyle(mark).color));
    await expect(colours.size).toBe(1);
    if (!matchMedia('(forced-colors: active)').matches) return;
    await expect(colours).toContain(getComputedStyle(image).color);
  },
};

/** A guidance in Arabic begins on the right, also on a page that does not. */
export const ArabicGuidance: Story = { args: { guidance: arabicGuidance } };

export const Dark: Story = { globals: { scheme: 'dark' } };
