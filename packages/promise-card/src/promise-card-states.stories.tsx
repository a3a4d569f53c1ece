import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { Card, PromiseCard } from './index.js';
import {
  changedPromise,
  feedbackOf,
  fullPromise,
  lengthened,
  ofType,
  promiseChanges,
} from './promises.fixtures.js';

const meta = {
  title: 'Components/Promise card/What became of it',
  component: PromiseCard,
  // Every state by itself only tests; the card's page shows them together.
  tags: ['!dev', '!autodocs'],
  args: { promise: changedPromise },
  argTypes: {
    promise: { control: 'object' },
    messages: { control: false },
    actions: { control: false },
  },
} satisfies Meta<typeof PromiseCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const fitsItsPlace = async (canvas: HTMLElement) => {
  const card = canvas.querySelector('[data-part="root"]') as HTMLElement;
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
};

/** The lines of a block, as a person reads them. */
const lines = (canvas: HTMLElement, block: string) =>
  [...canvas.querySelectorAll(`[data-block="${block}"] [data-part="fact"]`)].map(
    (fact) => fact.textContent,
  );

/** The words of a notice, line by line. */
const noticed = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('[data-part="notice"] [data-part="fact"]')].map(
    (fact) => fact.textContent,
  );

const ofFeedback = (
  feedback: (typeof feedbackOf)[keyof typeof feedbackOf],
  ...said: readonly string[]
): Story => ({
  args: { promise: { ...fullPromise, feedback: [feedback] } },
  play: async ({ canvasElement }) => {
    const state = canvasElement.querySelector('[data-part="notice"]');
    await expect(state?.getAttribute('data-state')).toBe(feedback.state);
    await expect(state).toBeVisible();
    await expect(noticed(canvasElement)).toEqual(said);
  },
});

const keptAs = (feedback: (typeof feedbackOf)[keyof typeof feedbackOf], said: string): Story => ({
  args: { promise: { ...fullPromise, feedback: [feedback] } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="notice"]')).toBeNull();
    await expect(lines(canvasElement, 'feedback')[0]).toBe(said);
  },
});

/** People heard back in time. */
export const FeedbackKept = keptAs(feedbackOf.kept, 'Kept: people heard back on 4 June 2026');

/** People heard back, though after the date. The card says both. */
export const FeedbackKeptLate = keptAs(
  feedbackOf.keptLate,
  'Kept late: people heard back on 24 July 2026',
);

/** People heard back, and the card says what they had said, what was done, and why. */
export const WhatCameOfIt: Story = {
  tags: ['dev'],
  args: {
    promise: {
      ...fullPromise,
      feedback: [
        {
          ...feedbackOf.kept,
          heard: 'A knock on the door first, then a call. Texts do not reach the canal.',
          decided: 'Wardens knock first in the three streets by the canal.',
          why: 'Most of you asked for it, and the wardens live there.',
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await expect(lines(canvasElement, 'outcome')).toHaveLength(3);
  },
};

/** The date has passed, and the organisation says why. */
export const FeedbackLate = ofFeedback(
  feedbackOf.late,
  'You were to hear back by 10 July 2026, and you have not.',
  'The team was called out to the floods of early July. The letter goes out in August.',
);

/** The date has passed, and nobody has said why: the card says that as well. */
export const FeedbackLateWithoutReason = ofFeedback(
  feedbackOf.lateWithoutReason,
  'You were to hear back by 10 July 2026, and you have not.',
  'We have not said why.',
);

/** On a host's page, whose card may have no ground of its own, the word for it is still read. */
export const FeedbackLateOnAHost: Story = {
  args: { promise: { ...fullPromise, feedback: [feedbackOf.late] } },
  globals: { theme: 'host' },
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('[data-part="tag"]') as Element;
    const { color, backgroundColor } = getComputedStyle(tag);
    await expect(color).not.toBe(backgroundColor);
    await expect(color).not.toMatch(/^rgba.*, 0\)$/);
  },
};

/** The commitment was changed: when, why, and what differed before. */
export const FeedbackChanged = ofFeedback(
  feedbackOf.changed,
  'On 29 June 2026 we changed how or when you will hear back.',
  'People asked for more time to answer in writing.',
);

/** The commitment was called off, and the organisation says why. */
export const FeedbackWithdrawn = ofFeedback(
  feedbackOf.withdrawn,
  'This feedback is no longer planned.',
  'The canal is not part of this work any more.',
);

/** The whole promise was taken back: the card says so before anything else, and why. */
export const PromiseWithdrawn: Story = {
  args: {
    promise: {
      ...fullPromise,
      withdrawnOn: '2026-08-03',
      changes: [
        {
          on: '2026-08-03',
          became: 'withdrawn',
          reason: 'The council has stopped the flood scheme.',
          engagementType: ofType('involve'),
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const standing = canvasElement.querySelector('[data-part="standing"]');
    await expect(standing).toBeVisible();
    await expect(standing?.textContent).toBe(
      'Withdrawn We took this promise back on 3 August 2026.The council has stopped the flood scheme.Promise made on 22 June 2026',
    );
  },
};

/** The promise itself changed, twice. The card states the facts and judges nothing. */
export const PromiseChanged: Story = {
  args: { promise: { ...fullPromise, changes: promiseChanges } },
  play: async ({ canvas, canvasElement }) => {
    await expect(noticed(canvasElement)).toEqual([
      'We changed this promise on 3 August 2026.',
      'We have not said why.',
    ]);
    await userEvent.click(canvas.getByText('How this promise has changed'));
    await expect(lines(canvasElement, 'changes')).toEqual([
      'Changed on: 29 June 2026',
      'Reason: Residents asked to work with us, and not only to be asked.',
      'Type until then: Consult',
      `Promise until then: “${ofType('consult').promise}”`,
      'Our own words until then: We will ask you what you think of our plan for flood warnings.',
      'Changed on: 3 August 2026',
      'Reason: none given yet',
      'Type until then: Co-produce',
      `Promise until then: “${ofType('co-produce').promise}”`,
    ]);
  },
};

/** All that can become of a promise, on one card. Each state has words and a line of its own; no colour is needed. */
export const EveryState: Story = {
  tags: ['dev'],
  args: { actions: <Card.Actions promise={changedPromise} /> },
  play: async ({ canvasElement }) => {
    for (const of of ['[data-part="notice"][data-state="', '[data-part="fact"][data-']) {
      const frames = ['late', 'changed', 'withdrawn'].map((state) => {
        const end = of.endsWith('"') ? '"]' : ']';
        const node = canvasElement.querySelector(`${of}${state}${end}`) as Element;
        return getComputedStyle(node).borderTopStyle;
      });
      await expect(frames).toEqual(['solid', 'dashed', 'dotted']);
    }
  },
};

/** All of that 320 pixels wide: frames wrap, nothing scrolls sideways. */
export const EveryStateNarrow: Story = {
  ...EveryState,
  globals: { viewport: { value: 'w320', isRotated: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await fitsItsPlace(canvasElement);
  },
};

/** Another language, with words half as long again: frames wrap, the published words stay as they are. */
export const EveryStateInLongWords: Story = {
  args: { messages: lengthened },
  play: async ({ canvasElement }) => {
    await fitsItsPlace(canvasElement);
    await expect(lines(canvasElement, 'feedback')[0]).toMatch(/^\[Képt:.* 2026/);
    const quoted = canvasElement.querySelectorAll('[data-block="changes"] [lang="en-GB"]');
    await expect([...quoted].map((node) => node.textContent)).toContain(ofType('consult').promise);
  },
};

/** On dark ground, where the host asks for it. */
export const EveryStateInTheDark: Story = { ...EveryState, globals: { scheme: 'dark' } };
