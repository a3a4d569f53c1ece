import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
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

const ofFeedback = (
  feedback: (typeof feedbackOf)[keyof typeof feedbackOf],
  state: string,
  ...said: readonly string[]
): Story => ({
  args: { promise: { ...fullPromise, feedback: [feedback] } },
  play: async ({ canvasElement }) => {
    const shown = lines(canvasElement, 'feedback');
    for (const line of said) await expect(shown).toContain(line);
    const marked = canvasElement.querySelector(`[data-block="feedback"] [data-${state}]`);
    await expect(marked?.textContent).toBe(said[0]);
    await expect(marked).toBeVisible();
  },
});

/** People heard back in time. */
export const FeedbackKept = ofFeedback(
  feedbackOf.kept,
  'kept',
  'Kept: people heard back on 4 June 2026',
);

/** People heard back, though after the date. The card says both. */
export const FeedbackKeptLate = ofFeedback(
  feedbackOf.keptLate,
  'kept',
  'Kept late: people heard back on 24 July 2026',
  'Feedback date: 10 July 2026',
);

/** The date has passed, and the organisation says why. */
export const FeedbackLate = ofFeedback(
  feedbackOf.late,
  'late',
  'Late: it was due on 10 July 2026',
  'Reason: The team was called out to the floods of early July. The letter goes out in August.',
);

/** The date has passed, and nobody has said why: the card says that as well. */
export const FeedbackLateWithoutReason = ofFeedback(
  feedbackOf.lateWithoutReason,
  'late',
  'Late: it was due on 10 July 2026',
  'Reason: none given yet',
);

/** The commitment was changed: when, why, and what differed before. */
export const FeedbackChanged = ofFeedback(
  feedbackOf.changed,
  'changed',
  'Changed on: 29 June 2026',
  'Reason: People asked for more time to answer in writing.',
  'Feedback date: 31 July 2026',
  'Before, how: A letter',
  'Before, feedback date: 10 July 2026',
);

/** The commitment was called off, and the organisation says why. */
export const FeedbackWithdrawn = ofFeedback(
  feedbackOf.withdrawn,
  'withdrawn',
  'Withdrawn: this is no longer planned',
  'Reason: The canal is not part of this work any more.',
);

/** The promise itself changed, twice. The card states the facts and judges nothing. */
export const PromiseChanged: Story = {
  args: { promise: { ...fullPromise, changes: promiseChanges } },
  play: async ({ canvas, canvasElement }) => {
    await expect(
      canvas.getByRole('heading', { name: 'How this promise has changed' }),
    ).toBeVisible();
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

/** All that can become of a promise, on one card. Each state has words and a frame of its own; no colour is needed. */
export const EveryState: Story = {
  args: { actions: <Card.Actions promise={changedPromise} /> },
  play: async ({ canvasElement }) => {
    const frames = ['kept', 'late', 'changed', 'withdrawn'].map((state) => {
      const node = canvasElement.querySelector(`[data-part="fact"][data-${state}]`) as Element;
      const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
      return `${borderTopWidth} ${borderTopStyle}`;
    });
    await expect(new Set(frames).size).toBe(4);
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
