import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { ukhsaSpectrum } from './guidance.js';
import { arabicGuidance, longGuidance, ownGuidance } from './guidances.fixtures.js';
import { Picture, SpectrumPicture } from './index.js';

const meta = {
  title: 'Components/Spectrum selector/Picture',
  component: SpectrumPicture,
  argTypes: { guidance: { control: false } },
} satisfies Meta<typeof SpectrumPicture>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Wide: the types side by side, drawn at one size. Downloads say so in a line, and the focus stays. */
export const Wide: Story = {
  // A documentation page is too narrow for it.
  decorators: [
    (Story, { viewMode }) => (
      <div style={viewMode === 'docs' ? { inlineSize: '72rem', zoom: 0.8 } : {}}>
        <Story />
      </div>
    ),
  ],
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
    await waitFor(() =>
      expect(canvas.getByRole('status').textContent).toBe('Downloaded types-of-engagement.png.'),
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
export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longGuidance },
};

/** Below each other, long texts break within the narrow picture. */
export const NarrowWithLongText: Story = {
  tags: ['!dev', '!autodocs'],
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

/** Words spaced as WCAG 1.4.12 lets readers ask for: none meets another, a drawing or the edge, in any layout. */
export const TextSpacing: Story = {
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <Picture.Root {...args}>
      <style>{'text { letter-spacing: 0.12em; word-spacing: 0.16em }'}</style>
      {(['wide', 'tall'] as const).map((layout) => (
        <Picture.Drawing key={layout} layout={layout} style={{ display: 'block' }} />
      ))}
    </Picture.Root>
  ),
  play: async ({ canvasElement }) => {
    for (const image of canvasElement.querySelectorAll<SVGSVGElement>('svg[role="img"]')) {
      const boxes = [...image.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const drawings = [...image.querySelectorAll('[data-of]')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const { left, right } = image.getBoundingClientRect();
      const clashes = boxes.flatMap((box) => [
        ...boxes.filter(({ x, y }) => x > box.left + 1 && x < box.right && Math.abs(y - box.y) < 1),
        // A line of text has room above its letters, which may reach into a drawing's edge.
        ...drawings.filter(
          (mark) =>
            mark.bottom > box.top + box.height / 4 &&
            mark.top < box.bottom &&
            mark.right > box.left &&
            mark.left < box.right,
        ),
        ...(box.left < left - 1 || box.right > right + 1 ? [box] : []),
      ]);
      await expect(clashes).toEqual([]);
    }
  },
};

/** Types are told apart by their words and lines alone. In forced colours all lines have the colour of text. */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const image = canvas.getByRole('img');
    const said = [...image.querySelectorAll('text')].map(({ textContent }) => textContent);
    await expect(said).toEqual(
      expect.arrayContaining(ukhsaSpectrum.engagementTypes.map(({ name }) => name)),
    );
    const lines = [...image.querySelectorAll('[data-paint]:not([data-paint="fill"])')];
    await expect(lines.length).toBeGreaterThanOrEqual(10);
    if (!matchMedia('(forced-colors: active)').matches) return;
    const { color } = getComputedStyle(image);
    for (const mark of lines) await expect(getComputedStyle(mark).stroke).toBe(color);
    for (const mark of image.querySelectorAll('[data-paint="both"]')) {
      await expect(getComputedStyle(mark).fill).not.toBe(color);
    }
  },
};

/** A guidance in Arabic begins on the right, also on a page that does not. */
export const ArabicGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: arabicGuidance },
};

export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
};
