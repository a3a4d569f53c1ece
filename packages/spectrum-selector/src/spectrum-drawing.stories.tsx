import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ukhsaSpectrum } from './guidance.js';
import { Spectrum } from './index.js';

const involve = ukhsaSpectrum.engagementTypes.find(({ id }) => id === 'involve');

const meta = {
  title: 'Components/Spectrum selector/Drawing',
  component: Spectrum.Drawing,
  args: { drawing: involve?.drawing },
  argTypes: { drawing: { control: 'object' } },
  decorators: [(Story) => <div data-scope="spectrum-selector">{Story()}</div>],
} satisfies Meta<typeof Spectrum.Drawing>;

export default meta;
type Story = StoryObj<typeof meta>;

const sized = (size: string) => ({ '--ek-drawing-size': size }) as React.CSSProperties;

/** One type by itself. Assistive technology passes it over. */
export const OneType: Story = {
  args: { style: sized('12rem') },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvasElement.querySelector('[data-part="drawing"]')).toBeVisible();
  },
};

/** The five types, each with its name beside it. */
export const EveryType: Story = {
  render: () => (
    <ul style={{ display: 'flex', flexWrap: 'wrap', gap: '2rem', margin: 0, padding: 0 }}>
      {ukhsaSpectrum.engagementTypes.map(({ id, name, drawing }) => (
        <li key={id} style={{ listStyle: 'none' }}>
          <Spectrum.Drawing drawing={drawing} style={sized('8rem')} />
          <div>{name}</div>
        </li>
      ))}
    </ul>
  ),
};

/** In a line of a list: 34 pixels are enough to tell the types apart. */
export const Small: Story = {
  render: () => (
    <ul style={{ margin: 0, padding: 0 }}>
      {ukhsaSpectrum.engagementTypes.map(({ id, name, drawing }) => (
        <li key={id} style={{ display: 'flex', gap: '0.75rem', alignItems: 'center' }}>
          <Spectrum.Drawing drawing={drawing} style={sized('34px')} />
          {name}
        </li>
      ))}
    </ul>
  ),
};

/** What the lines mean, in words. */
export const WithItsKey: Story = {
  render: ({ drawing }) => (
    <>
      <Spectrum.Drawing drawing={drawing} style={sized('12rem')} />
      <Spectrum.DrawingKey guidance={ukhsaSpectrum} />
    </>
  ),
};

export const Dark: Story = {
  ...WithItsKey,
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
};
