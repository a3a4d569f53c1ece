import { readCommunityView } from '@engagement-kit/model';
import { MessagesProvider } from '@engagement-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { bareRequest, hardRequest, viewRequest } from './community-view.fixtures.js';
import { CommunityView, communityViewMessages, View } from './index.js';

const meta = {
  title: 'Components/Community view',
  component: CommunityView,
  args: { request: viewRequest },
  argTypes: { request: { control: 'object' } },
} satisfies Meta<typeof CommunityView>;

export default meta;
type Story = StoryObj<typeof meta>;

const [first, second] = viewRequest.standards;

const filled = {
  who: 'Parents’ forum',
  answers: {
    [first?.id ?? '']: { agrees: false, view: 'Nobody asked the fathers.' },
    [second?.id ?? '']: { agrees: true },
  },
};

const root = (canvas: HTMLElement) => canvas.querySelector('[data-part="root"]') as HTMLElement;

/** What was promised, what was done, and a question for each judgement. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('region', { name: 'Do you agree?' })).toBe(root(canvasElement));
    await expect(canvas.getAllByRole('group', { name: 'Do you agree?' })).toHaveLength(3);
    await expect(canvas.getByText('We say: this is partly in place')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Save our answers as a file' })).toBeVisible();
  },
};

/** By keyboard alone: the website takes the view, and says so. */
export const GivenToTheWebsite: Story = {
  args: { onGive: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByLabelText('Your group').focus();
    await userEvent.keyboard('Parents’ forum');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    // Links of the evidence stand before the radios.
    const group = canvas.getAllByRole('group', { name: 'Do you agree?' })[0] as HTMLElement;
    within(group).getByLabelText('No, we do not agree').focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('Nobody asked the fathers.');
    const give = canvas.getByRole('button', { name: 'Give our answers' });
    give.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(canvas.getByRole('status').textContent).toMatch(/^Your answers have been passed on/),
    );
    await expect(give).toHaveFocus();
    const [view] = (args.onGive as ReturnType<typeof fn>).mock.calls[0] as unknown[];
    await expect(readCommunityView(view)).toMatchObject({
      ok: true,
      value: {
        who: 'Parents’ forum',
        answers: [{ standardId: first?.id, agrees: false, view: 'Nobody asked the fathers.' }],
      },
    });
  },
};

/** Something is missing: a frame, words and the focus say what. */
export const Missing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save our answers as a file' }));
    const who = canvas.getByLabelText('Your group');
    await expect(who).toHaveFocus();
    await expect(who).toHaveAccessibleDescription(/Your group has no name here yet/);
  },
};

export const Filled: Story = { args: { defaultValue: filled } };

/** Answers that are shown, and not to be changed. */
export const ReadOnly: Story = {
  args: { defaultValue: filled, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Nothing was promised, and nobody is named. */
export const NothingPromised: Story = {
  tags: ['!dev', '!autodocs'],
  args: { request: bareRequest },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing has been promised yet.')).toBeVisible();
  },
};

/** Words that fit no line break, and nothing is cut off. */
export const LongWordsNarrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { request: hardRequest },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(root(canvasElement).scrollWidth).toBeLessThanOrEqual(288);
  },
};

export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: filled },
  globals: { scheme: 'dark' },
};

export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: filled },
  globals: { direction: 'rtl' },
};

export const HostTheme: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: filled },
  globals: { theme: 'host' },
};

/** Where the reader's system sets every colour, native radios and frames remain. */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  args: { defaultValue: filled },
  play: async ({ canvas }) => {
    const [radio] = canvas.getAllByRole('radio');
    await expect(getComputedStyle(radio as HTMLElement).appearance).toBe('auto');
  },
};

/** Other words, for a group that reads another language. */
export const OtherWords: Story = {
  tags: ['!dev', '!autodocs'],
  decorators: [
    (Story) => (
      <MessagesProvider
        sets={[
          {
            ...communityViewMessages,
            locale: 'cy',
            messages: { ...communityViewMessages.messages, title: 'Ydych chi’n cytuno?' },
          },
        ]}
      >
        <Story />
      </MessagesProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Ydych chi’n cytuno?' }).lang).toBe('cy');
  },
};

/** A layout of the host's own: one question, without what was promised. */
export const OwnLayout: Story = {
  tags: ['!dev', '!autodocs'],
  render: ({ request }) => (
    <View.Root request={request}>
      <View.Title>How are we doing?</View.Title>
      <View.Asked>
        <View.Who />
        <View.Question standard={request.standards[0]?.id ?? ''}>
          <View.Judged />
          <View.Agreement />
          <View.Words />
        </View.Question>
      </View.Asked>
      <View.HandOver>
        <View.Give to="file" />
        <View.Status />
      </View.HandOver>
      <View.Source />
    </View.Root>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('group', { name: 'Do you agree?' })).toHaveLength(1);
  },
};
