import { createPlanStore } from '@engagement-kit/model';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { fixedContext } from '../../../react/src/plan/plans.fixtures.js';
import { busyStore, historyStore, longHistory } from './history.fixtures.js';
import { inPlan } from './in-plan.fixtures.js';
import { PlanHistory } from './PlanHistory.js';

const meta = {
  title: 'Components/Plan file/History',
  component: PlanHistory,
  args: { timeZone: 'Europe/London' },
} satisfies Meta<typeof PlanHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

const ofStore = inPlan(PlanHistory);

const ofPlan = (plan: ReturnType<typeof longHistory>) => () =>
  createPlanStore({ ...fixedContext(), plan });

const part = (canvas: HTMLElement, name: string) =>
  canvas.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** A day of work, with one named version. */
export const ADayOfWork: Story = {
  render: ofStore(busyStore),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Risk “Too few interpreters” removed')).toBeVisible();
    await expect(canvas.getByText('14 changes, newest first.')).toBeVisible();
    await userEvent.click(canvas.getByText('What has changed since'));
    await waitFor(() =>
      expect(
        within(part(canvasElement, 'since') as HTMLElement).getByText('Feedback “A letter” added'),
      ).toBeVisible(),
    );
  },
};

/** By keyboard alone: name a version, restore an earlier one, and be where you were. */
export const RestoreAVersion: Story = {
  render: ofStore(busyStore),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('After the meeting{Enter}');
    await expect(part(canvasElement, 'status')).toHaveTextContent(
      'Version “After the meeting” is saved in the plan.',
    );
    const trigger = canvas.getByRole('button', { name: 'More for “Before the meeting”' });
    const restore = async () => {
      trigger.focus();
      await userEvent.keyboard('{Enter}');
      const item = await canvas.findByRole('menuitem', { name: /^Restore/ });
      await waitFor(() => expect(item).toHaveFocus());
      await userEvent.keyboard('{Enter}');
    };
    await restore();
    const why = () => canvas.getByRole('textbox', { name: 'Why does it change?' });
    await expect(why()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(trigger).toHaveFocus();
    await restore();
    await expect(why()).toHaveFocus();
    // The version says otherwise what people were promised, so it asks why, and whether they were told.
    await userEvent.keyboard('Too few people came.');
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Not yet' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(trigger).toHaveFocus();
    await expect(canvas.getByText('Version “Before the meeting” restored')).toBeVisible();
    await expect(part(canvasElement, 'status')).toHaveTextContent(
      /^Version “Before the meeting” is restored/,
    );
  },
};

/** The question before a version is restored. */
export const TheQuestion: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(busyStore),
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'More for “Before the meeting”' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await canvas.findByRole('menuitem', { name: /^Restore/ }));
    const dialog = await canvas.findByRole('alertdialog');
    await expect(dialog).toHaveAccessibleDescription(/Nothing is lost/);
    await expect(dialog).toHaveAccessibleDescription(/changes what people were promised/);
  },
};

/** No name was entered: the field says what to do. */
export const NameMissing: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(historyStore),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Name this version' }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(
      /^This version has no name yet/,
    );
  },
};

/** Nothing has happened yet. */
export const Empty: Story = {
  render: ofStore(ofPlan({ ...historyStore().getState().plan, history: [] })),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Nothing has changed yet/)).toBeVisible();
  },
};

/** Two thousand changes: the first twenty, then more on request. */
export const TwoThousandChanges: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(ofPlan(longHistory(2000))),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-part="event"]')).toHaveLength(20);
    canvas.getByRole('button', { name: 'Show earlier changes' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvasElement.querySelectorAll('[data-part="event"]')).toHaveLength(120);
    await expect(canvasElement.querySelector('[data-place="1979"]')).toHaveFocus();
    // What is far from the screen is there to be found, and costs nothing until somebody comes near.
    const [first] = canvasElement.querySelectorAll('[data-place="1999"] [data-part]');
    const [last] = canvasElement.querySelectorAll('[data-place="1880"] [data-part]');
    await expect(first?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    await expect(last?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    last?.scrollIntoView();
    await waitFor(() => expect(last?.checkVisibility({ contentVisibilityAuto: true })).toBe(true));
  },
};

/** In a narrow place, with long names and text that tries to be more than text. */
export const NarrowAndHostile: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(() => {
    const store = historyStore('<b>Title</b> \u202Ethat turns around');
    store.dispatch({ type: 'version.save', name: 'Averylongnamewithoutanyspace'.repeat(5) });
    store.dispatch({ type: 'plan.update', changes: { summary: '<img src=x onerror=alert(1)>' } });
    return store;
  }),
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const root = part(canvasElement, 'root') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};
