import { createPlan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, useEngagementType, usePublicPromise } from '@engagement-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { FormEvent } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { longGuidance, ownGuidance } from './guidances.fixtures.js';
import {
  Spectrum,
  SpectrumCompare,
  SpectrumPicture,
  SpectrumRecogniser,
  SpectrumSelector,
} from './index.js';

const meta = {
  title: 'Components/Spectrum selector',
  component: SpectrumSelector,
  args: { onValueChange: fn() },
  argTypes: {
    value: { control: 'select', options: [undefined, ...ids()] },
    defaultValue: { control: 'select', options: [undefined, ...ids()] },
    guidance: { control: false },
    children: { control: false },
  },
} satisfies Meta<typeof SpectrumSelector>;

export default meta;
type Story = StoryObj<typeof meta>;

function ids() {
  return ukhsaGuidance.engagementTypes.map(({ id }) => id);
}

const radios = (canvas: HTMLElement) => [
  ...canvas.querySelectorAll<HTMLInputElement>('[data-part="option-radio"]'),
];
const chosen = (canvas: HTMLElement) => radios(canvas).find(({ checked }) => checked)?.value;
const focused = (canvas: HTMLElement) => canvas.ownerDocument.activeElement;

/** Under vitest keys are pressed in the browser, in Storybook's own page they are simulated. */
const realKeys = '__vitest_browser__' in globalThis;

/** Nothing is chosen beforehand. Tab goes in, Space chooses, arrows go on and wrap round. */
export const Empty: Story = {
  play: async ({ canvasElement, canvas, args }) => {
    await expect(chosen(canvasElement)).toBeUndefined();
    await userEvent.tab();
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[0]);
    await expect(chosen(canvasElement)).toBeUndefined();
    await userEvent.keyboard(' ');
    await expect(chosen(canvasElement)).toBe('inform');
    await userEvent.keyboard('{ArrowDown}');
    await expect(chosen(canvasElement)).toBe('consult');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(chosen(canvasElement)).toBe('community-led');
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[4]);
    await userEvent.tab();
    await expect(focused(canvasElement)).toBe(canvas.getByRole('button', { name: 'Clear choice' }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      'community-led',
      expect.objectContaining({ reason: 'chosen' }),
    );
  },
};

/** A choice shows as a tag, a tick, a thicker border and a fill. */
export const Chosen: Story = {
  args: { defaultValue: 'consult' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Chosen').closest('[data-selected]')?.textContent).toContain(
      'Consult',
    );
    await userEvent.tab();
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[1]);
  },
};

/** The whole card is the target. */
export const ChooseByPointer: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByText('Involve'));
    await expect(chosen(canvasElement)).toBe('involve');
    await waitFor(() => expect(canvas.getByRole('status').textContent).toBe('Involve chosen.'));
  },
};

/** Clearing puts focus on the first radio and chooses nothing. */
export const ClearByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: 'co-produce' },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.tab();
    await userEvent.tab();
    await expect(focused(canvasElement)).toBe(canvas.getByRole('button', { name: 'Clear choice' }));
    await userEvent.keyboard('{Enter}');
    await expect(chosen(canvasElement)).toBeUndefined();
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[0]);
  },
};

/** Left and right change sides with the direction of the page, up and down do not. */
export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { direction: 'rtl' },
  args: { defaultValue: 'involve' },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(chosen(canvasElement)).toBe('co-produce');
    if (!realKeys) return; // simulated arrows know no direction
    await userEvent.keyboard('{ArrowRight}');
    await expect(chosen(canvasElement)).toBe('involve');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(chosen(canvasElement)).toBe('community-led');
  },
};

/** Says what happened and what to do. */
export const WithAnError: Story = {
  args: { name: 'type', errorMessage: 'Choose the type of engagement for this activity.' },
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: 'What type of engagement is this?' });
    await expect(group).toHaveAccessibleDescription(/Error: Choose the type of engagement/);
  },
};

/** Without a choice the form is not sent, and the selector says what to do. */
export const RequiredInAForm: Story = {
  tags: ['!dev', '!autodocs'],
  args: { name: 'type', required: true },
  render: (args) => (
    <form onSubmit={(event: FormEvent) => event.preventDefault()}>
      <SpectrumSelector {...args} />
      <button type="submit">Save</button> <button type="reset">Reset</button>
    </form>
  ),
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Error: Choose a type of engagement.')).toBeVisible();
    await userEvent.click(canvas.getByText('Inform'));
    await expect(canvas.queryByText(/^Error:/)).toBeNull();
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    await expect([...new FormData(form)]).toEqual([['type', 'inform']]);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(chosen(canvasElement)).toBeUndefined());
  },
};

/** An ordered list with words in place of radios. */
export const ReadOnly: Story = {
  args: { readOnly: true, value: 'involve', name: 'type' },
  play: async ({ canvas }) => {
    await expect(canvas.queryAllByRole('radio')).toEqual([]);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
  },
};

export const ReadOnlyWithNothingChosen: Story = {
  tags: ['!dev', '!autodocs'],
  args: { readOnly: true },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: 'consult' } };

/** A host's own types, with their own source. */
export const OwnGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: ownGuidance, defaultValue: 'listen' },
};

export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longGuidance, defaultValue: 'hand-over' },
};

/** In a narrow place: a list along a line. Nothing scrolls sideways at 320 px. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: 'community-led' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(frame.scrollWidth).toBeLessThanOrEqual(288);
  },
};

/** Words that fit no line are broken. */
export const NarrowWithLongText: Story = {
  ...Narrow,
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: longGuidance,
    defaultValue: 'hand-over',
    children: [<SpectrumCompare key="compare" />, <SpectrumPicture key="picture" />],
  },
};

export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
  args: { defaultValue: 'involve' },
};

/** Where the reader's system sets every colour, a thicker border, a tick and a word say what is chosen. */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: 'involve' },
  play: async ({ canvasElement, canvas }) => {
    const card = (type: string) =>
      radios(canvasElement)
        .find(({ value }) => value === type)
        ?.closest('[data-part="option"]') as HTMLElement;
    const border = (type: string) => getComputedStyle(card(type)).borderBlockStartWidth;
    await expect(border('involve')).toBe('3px');
    await expect(border('inform')).toBe('1px');
    const tag = canvas.getByText('Chosen');
    await expect(card('involve')).toContainElement(tag);
    await expect(getComputedStyle(tag).borderBlockStartStyle).toBe('solid');
    await expect(tag.querySelector('svg')).toBeVisible();
    await expect(getComputedStyle(radios(canvasElement)[0] as Element).appearance).toBe('auto');
  },
};

/** Without a name a required choice holds the form back until there is one, and is never sent. */
export const RequiredWithoutAName: Story = {
  tags: ['!dev', '!autodocs'],
  args: { required: true },
  render: RequiredInAForm.render as NonNullable<Story['render']>,
  play: async ({ canvasElement, canvas }) => {
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Error: Choose a type of engagement.')).toBeVisible();
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[0]);
    await userEvent.keyboard(' ');
    await expect(chosen(canvasElement)).toBe('inform');
    await expect(focused(canvasElement)).toBe(radios(canvasElement)[0]);
    await userEvent.keyboard('{ArrowDown}');
    await expect(chosen(canvasElement)).toBe('consult');
    await expect(form.checkValidity()).toBe(true);
    await expect([...new FormData(form)]).toEqual([]);
  },
};

/** With the help that belongs to it, folded behind titles. */
export const WithHelp: Story = {
  args: {
    children: (
      <>
        <SpectrumRecogniser fold />
        <SpectrumCompare fold />
        <SpectrumPicture fold />
      </>
    ),
  },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByText('Help me recognise it'));
    await userEvent.click(canvas.getByText('Communities'));
    await userEvent.click(canvas.getByText('We carry out what they decide'));
    const use = canvas.getByRole('button', { name: 'Use this type: Community-Led' });
    await userEvent.click(use);
    await expect(chosen(canvasElement)).toBe('community-led');
    await expect(focused(canvasElement)).toBe(use);
  },
};

/** Names and promises only, from the same parts. */
export const OwnLayout: Story = {
  render: (args) => (
    <Spectrum.Root {...args}>
      <Spectrum.Fieldset>
        <Spectrum.Legend>Which promise can you keep?</Spectrum.Legend>
        <Spectrum.Options>
          {({ id }) => (
            <Spectrum.Option value={id}>
              <Spectrum.OptionRadio />
              <Spectrum.OptionLabel />
              <Spectrum.OptionChosen />
              <Spectrum.OptionPromise />
            </Spectrum.Option>
          )}
        </Spectrum.Options>
        <Spectrum.Clear />
      </Spectrum.Fieldset>
      <Spectrum.Attribution />
    </Spectrum.Root>
  ),
};

function planWithAnActivity() {
  const created = createPlan(
    { title: 'Flood warnings' },
    { guidance: ukhsaGuidance, now: () => '2026-06-22T09:00:00.000Z', newId: () => 'plan' },
  );
  if (!created.ok) throw new Error('The plan of this story could not be made.');
  return {
    ...created.value,
    activities: [{ id: 'activity', name: 'Flood warnings' }],
    promises: [{ id: 'promise', activityIds: ['activity'] }],
  };
}

function ActivityType() {
  const promise = usePublicPromise('promise');
  return (
    <>
      <SpectrumSelector {...useEngagementType('activity')} />
      <output>The plan’s promise: {promise?.engagementType?.promise ?? 'none yet'}</output>
    </>
  );
}

/** Sets the type of a plan's activity. */
export const InsideAPlan: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => (
    <PlanProvider defaultPlan={planWithAnActivity()}>
      <ActivityType />
    </PlanProvider>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Inform'));
    await expect(canvas.getByText('The plan’s promise: we will keep you informed')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear choice' }));
    await expect(canvas.getByText('The plan’s promise: none yet')).toBeVisible();
  },
};
