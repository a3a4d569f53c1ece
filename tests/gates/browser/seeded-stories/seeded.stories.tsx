// Each story but the first carries one defect that the story tests have to find.
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, within } from 'storybook/test';
import { userEvent } from '#storybook/keys';

const meta: Meta = { title: 'Seeded' };
export default meta;
type Story = StoryObj;

const Choice = () => (
  <fieldset>
    <legend>Which one?</legend>
    {['One', 'Two'].map((name) => (
      <p key={name}>
        <label>
          <input type="radio" name="choice" style={{ inlineSize: 24, blockSize: 24 }} /> {name}
        </label>
      </p>
    ))}
  </fieldset>
);

export const Sound: Story = {
  render: Choice,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    let trusted = false;
    canvasElement.ownerDocument.addEventListener(
      'keydown',
      (event) => {
        trusted = event.isTrusted;
      },
      { once: true },
    );
    await userEvent.tab();
    await expect(canvas.getByLabelText('One')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByLabelText('Two')).toBeChecked();
    await expect(trusted).toBe(true);
  },
};

export const Narrow: Story = {
  globals: { viewport: { value: 'w320' } },
  render: Choice,
  play: async () => {
    await expect(window.innerWidth).toBe(320);
  },
};

export const Announced: Story = {
  parameters: { console: { allow: [/expected/] } },
  render: () => {
    console.error('this was expected');
    return <p>Nothing is wrong here.</p>;
  },
};

export const LowContrast: Story = {
  render: () => <p style={{ color: '#999', background: '#fff' }}>These words are too pale.</p>,
};

export const OwnGround: Story = {
  render: () => (
    <p style={{ color: 'Canvas', background: 'CanvasText' }}>These words have a plate.</p>
  ),
};

export const NoLabel: Story = {
  render: () => <input type="text" />,
};

export const SmallTarget: Story = {
  render: () => (
    <p>
      {['a', 'b', 'c'].map((name) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          style={{ inlineSize: 16, blockSize: 16, padding: 0, border: 0 }}
        />
      ))}
    </p>
  ),
};

export const TooWide: Story = {
  globals: { viewport: { value: 'w320' } },
  render: () => <div style={{ inlineSize: 700 }}>This block is 700 px wide.</div>,
};

export const Noisy: Story = {
  render: () => {
    console.error('nobody expected this');
    return <p>Something was said on the console.</p>;
  },
};

const Toggles = ({ pressed }: { pressed: CSSProperties }) => (
  <p>
    {['One', 'Two'].map((name, index) => (
      <button
        key={name}
        type="button"
        aria-pressed={index === 1}
        style={{
          minBlockSize: 32,
          border: '1px solid #000',
          background: '#fff',
          color: '#000',
          ...(index === 1 && pressed),
        }}
      >
        {name}
      </button>
    ))}
  </p>
);

/** Sound, except where the system sets the colours. */
export const ColourOnly: Story = {
  render: () => <Toggles pressed={{ background: '#124', color: '#fff' }} />,
};

export const ColourAndBorder: Story = {
  render: () => <Toggles pressed={{ background: '#124', color: '#fff', borderWidth: 3 }} />,
};

export const BrokenPlay: Story = {
  render: Choice,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText('One')).toBeChecked();
  },
};
