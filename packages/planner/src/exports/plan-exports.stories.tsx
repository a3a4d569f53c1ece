import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { busyStore, historyStore } from '../history/history.fixtures.js';
import { inPlan } from '../history/in-plan.fixtures.js';
import { planExportsMessages } from './messages.js';
import { PlanExports } from './PlanExports.js';
import { ExportFailure, type PlanExport } from './plan-export.js';
import { planExports } from './plan-exports.js';

const meta = {
  title: 'Components/Plan file/Exports',
  component: PlanExports,
  argTypes: { exports: { control: false } },
} satisfies Meta<typeof PlanExports>;

export default meta;
type Story = StoryObj<typeof meta>;

const ofStore = inPlan(PlanExports);

/** Unfolds what is seldom needed. */
const unfold = (canvas: HTMLElement) => {
  for (const fold of canvas.querySelectorAll('details')) fold.open = true;
};
const outcome = (canvas: HTMLElement) => canvas.querySelector('[data-part="outcome"]');

const web = planExports(planExportsMessages).filter(({ id, isRare }) => !isRare && id !== 'word');
const [first] = web as [PlanExport];
const waiting: PlanExport = {
  ...first,
  id: 'waiting',
  label: 'Large file',
  format: 'HTML',
  hint: 'For those who can wait.',
  make: (_, { onProgress }) =>
    new Promise(() => {
      onProgress(2, 5);
    }),
};

/** All that can be downloaded from a plan with a promise and a version. */
export const Every: Story = {
  render: ofStore(busyStore),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(
      planExports(planExportsMessages).length,
    );
    const rare = canvas.getByRole('button', { name: 'Plain text Markdown' });
    await expect(rare).not.toBeVisible();
    unfold(canvasElement);
    await expect(rare).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Change report HTML' })).toBeEnabled();
  },
};

/** A press makes the file, hands it out and says so. Focus stays. */
export const Downloaded: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(busyStore),
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Spreadsheet of actions CSV' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(outcome(canvasElement)).toHaveTextContent(
        /^“measles-catch-up-actions-2026-06-10-\S+\.csv” is in your downloads\.$/,
      ),
    );
    await expect(canvas.getByRole('button', { name: 'Spreadsheet of actions CSV' })).toHaveFocus();
  },
};

/** A new plan: what cannot be made yet says what to do first. */
export const NewPlan: Story = {
  render: ofStore(historyStore),
  play: async ({ canvas, canvasElement }) => {
    unfold(canvasElement);
    await expect(canvas.getByRole('button', { name: 'Change report HTML' })).toBeDisabled();
    await expect(canvas.getByText(/The plan has no named version yet/)).toBeVisible();
  },
};

/** Several promises and versions: a list to choose from. */
export const SeveralToChooseFrom: Story = {
  tags: ['!dev', '!autodocs'],
  render: ofStore(() => {
    const store = busyStore();
    store.dispatch({
      type: 'activity.add',
      item: { id: 'a2', name: 'Community radio in four languages, every Sunday' },
    });
    store.dispatch({ type: 'promise.add', item: { id: 'p2', activityIds: ['a2'] } });
    store.dispatch({
      type: 'version.save',
      name: 'After the meeting of all partners in the borough',
    });
    return store;
  }),
  play: async ({ canvas, canvasElement }) => {
    unfold(canvasElement);
    const list = canvas.getByRole('combobox', { name: 'Since version' });
    await userEvent.selectOptions(list, 'v1');
    await expect(list).toHaveDisplayValue('Before the meeting, 10 June 2026');
  },
};

/** Work that takes longer than a moment says how far it is. */
export const AtWork: Story = {
  args: { exports: [waiting, ...web.slice(1, 4)] },
  render: ofStore(busyStore),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Large file HTML' }));
    await expect(await canvas.findByText('Large file: 40% is ready.')).toBeVisible();
  },
};

/** Stopped by keyboard: nothing is handed out, and focus is back on the button. */
export const Cancelled: Story = {
  ...AtWork,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole('button', { name: 'Large file HTML' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const cancel = await canvas.findByRole('button', { name: 'Cancel' });
    await userEvent.tab();
    await waitFor(() => expect(cancel).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveFocus();
    await expect(outcome(canvasElement)).toHaveTextContent(/^Stopped\. Nothing was downloaded/);
  },
};

/** A failure says what happened and what to do. */
export const Failed: Story = {
  args: {
    exports: [
      {
        ...waiting,
        make: () => Promise.reject(new ExportFailure(planExportsMessages.messages.noWord)),
      },
      ...web.slice(1, 3),
    ],
  },
  render: ofStore(busyStore),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Large file HTML' }));
    await waitFor(() =>
      expect(outcome(canvasElement)).toHaveTextContent(/^Word documents cannot be made here/),
    );
  },
};

/** In a narrow place. */
export const Narrow: Story = {
  ...SeveralToChooseFrom,
  tags: ['!dev', '!autodocs'],
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '288px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(288);
  },
};
