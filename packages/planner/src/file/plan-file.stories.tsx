import { fail, readPlan, writePlan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { Files, PlanFile } from './index.js';
import { byColleague, facts, planNamed, refusing } from './plan-file.fixtures.js';
import { Story } from './story.fixtures.js';

const meta = {
  title: 'Components/Plan file',
  component: PlanFile,
  args: { readPlan },
  argTypes: { storage: { control: false }, readPlan: { control: false } },
  render: ({ readPlan: _, storage: __, ...args }) => <Story {...args} />,
} satisfies Meta<typeof PlanFile>;

export default meta;
type StoryOf = StoryObj<typeof meta>;

const line = (canvas: HTMLElement) =>
  canvas.querySelector('[data-part="status-line"]')?.textContent;
const saved = /^Saved in this browser on \d+ \w+ at \d+:\d\d[ap]m\. It is not sent to anyone\.$/;
/** Presses a button by keyboard. */
const press = async (button: HTMLElement) => {
  button.focus();
  await userEvent.keyboard('{Enter}');
};
/** Drops a file on a node. */
const drop = (node: HTMLElement, text: string, name: string) => {
  const view = node.ownerDocument.defaultView as Window & typeof globalThis;
  const dataTransfer = new view.DataTransfer();
  dataTransfer.items.add(new view.File([text], name, { type: 'application/json' }));
  node.dispatchEvent(new view.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
};
const focused = (canvas: HTMLElement) => canvas.ownerDocument.activeElement;

/** Nothing is stored, and nothing is written before somebody asks. */
export const NothingSaved: StoryOf = {
  play: async ({ canvasElement, canvas }) => {
    await expect(line(canvasElement)).toBe('Nothing is saved yet. Nothing is sent to anyone.');
    await expect(await canvas.findByText('No plans are saved here yet.')).toBeVisible();
  },
};

/** Saved by keyboard: the line says where and when, and focus stays. */
export const SavedInThisBrowser: StoryOf = {
  play: async ({ canvasElement, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Save in this browser' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(line(canvasElement)).toMatch(saved));
    await expect(button).toHaveTextContent('Stop saving here');
    await expect(focused(canvasElement)).toBe(button);
    await expect(await canvas.findByText('Open now')).toBeVisible();
  },
};

/** No room: it is said, it stays, and there are ways on. */
export const NoRoom: StoryOf = {
  render: () => <Story place={{ storage: (own) => refusing(own, 'storage-full').storage }} />,
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save in this browser' }));
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(line(canvasElement)).toMatch(/^Not saved\. There is no room left/);
  },
};

/** A browser that lets nothing be stored. Everything else goes on. */
export const Blocked: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => {
    const message = 'This browser does not let this page save. Save a copy to keep your work.';
    const issue = { code: 'storage-blocked', path: [], message, offers: ['download'] } as const;
    const blocked = () => Promise.resolve(fail(issue));
    return <Story place={{ storage: (own) => ({ ...own, list: blocked, save: blocked }) }} />;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(line(canvasElement)).toMatch(/Saving is not possible here\. This browser/),
    );
  },
};

/** A file on a slow drive: how far it is, and the way out. Stopped by keyboard, nothing has changed. */
export const SlowFile: StoryOf = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    const file = new File([' '.repeat(100)], 'measles-catch-up.json', { type: 'application/json' });
    const start = (control: ReadableStreamDefaultController<Uint8Array>) =>
      control.enqueue(new Uint8Array(38));
    Object.defineProperty(file, 'stream', { value: () => new ReadableStream({ start }) });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    canvasElement.querySelector('[data-part="root"]')?.dispatchEvent(drop);
    const bar = await canvas.findByRole('progressbar', { name: 'Reading measles-catch-up.json…' });
    await waitFor(() => expect((bar as HTMLProgressElement).value).toBe(0.38));
    canvas.getByRole('button', { name: 'Cancel' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('progressbar')).toBeNull();
    await expect(canvas.getByText(/^You stopped reading measles-catch-up\.json\./)).toBeVisible();
    await expect(focused(canvasElement)).toBe(canvas.getByLabelText('Open a file'));
  },
};

/** A host without a place to keep plans. */
export const WithoutStorage: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ hasStorage: false }} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Start a new plan' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  },
};

/** Several plans, some of which cannot be read. */
export const SeveralPlans: StoryOf = {
  render: () => (
    <Story
      place={{
        stored: ['Floods: warnings in the valley', 'Measles catch-up in two neighbourhoods'],
        texts: {
          'engagement-kit:plan:["broken","r1"]': 'half a te',
          'engagement-kit:plan:["newer","r1"]': '{"engagementKit":9}\n{}',
        },
      }}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Damaged')).toBeVisible();
    await expect(canvas.getByText('Newer version')).toBeVisible();
    await press(canvas.getByRole('button', { name: /^More for “Floods/ }));
    await canvas.findByRole('menuitem', { name: /^Rename/ });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toHaveAccessibleName('New title'));
    await userEvent.keyboard('Flood warnings{Enter}');
    const more = await canvas.findByRole('button', { name: 'More for “Flood warnings”' });
    await waitFor(() => expect(focused(canvasElement)).toBe(more));
  },
};

/** Opening another plan over changes that are nowhere else: asked first, by a real modal dialog. */
export const AsksBeforeOpening: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ stored: ['Floods'], lead: 'The team' }} />,
  play: async ({ canvas, canvasElement }) => {
    const open = await canvas.findByRole('button', { name: 'Open “Floods”' });
    await userEvent.click(open);
    const dialog = await canvas.findByRole('alertdialog', { name: 'Your changes are not saved' });
    await expect(focused(canvasElement)).toHaveTextContent('Cancel');
    // Tab stays inside.
    for (const name of ['Save a copy and open', 'Open without saving']) {
      await userEvent.tab();
      await expect(focused(canvasElement)).toHaveTextContent(name);
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await expect(focused(canvasElement)).toBe(open);
    await userEvent.keyboard('{Enter}');
    const again = await canvas.findByRole('alertdialog');
    await userEvent.click(within(again).getByRole('button', { name: 'Open without saving' }));
    await waitFor(() => expect(line(canvasElement)).toMatch(saved));
    await waitFor(() =>
      expect((focused(canvasElement) as HTMLElement).dataset.part).toBe('status'),
    );
  },
};

/** For a computer that people share. The plan stays on the page. */
export const DeletesAll: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ stored: ['Floods', 'Measles'] }} />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete all saved plans' }));
    const dialog = await canvas.findByRole('alertdialog', { name: 'Delete all saved plans?' });
    await expect(focused(canvasElement)).toHaveTextContent('Cancel');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete all plans' }));
    await expect(await canvas.findByText('No plans are saved here yet.')).toBeVisible();
    await expect(focused(canvasElement)).toHaveTextContent('Plans saved in this browser');
  },
};

/** The question itself, as it stands before the page. */
export const AsksBeforeDeleting: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ stored: ['Floods'] }} />,
  play: async ({ canvas }) => {
    await press(await canvas.findByRole('button', { name: 'More for “Floods”' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete “Floods”' }));
    await expect(await canvas.findByRole('alertdialog')).toBeVisible();
  },
};

/** What else can be done with a plan, in a menu. */
export const MoreOfAPlan: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ stored: ['Floods', 'Heat'] }} />,
  play: async ({ canvas, canvasElement }) => {
    const more = await canvas.findByRole('button', { name: 'More for “Floods”' });
    await press(more);
    const [first, second] = await canvas.findAllByRole('menuitem');
    await waitFor(() => expect(focused(canvasElement)).toBe(first));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused(canvasElement)).toBe(second));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(focused(canvasElement)).toBe(more));
    await press(more);
    await expect(await canvas.findByRole('menu')).toBeVisible();
  },
};

/** What a colleague changed in a copy, before any of it comes in; both wordings where both changed the same. */
export const BringsInACopy: StoryOf = {
  render: () => <Story place={{ lead: 'The health protection team' }} />,
  play: async ({ canvas, canvasElement }) => {
    const copy = byColleague(
      planNamed('Heat alerts that reach everyone', 'heat'),
      facts({ lead: 'The outreach team', contact: 'engagement@example.org' }),
      { type: 'risk.add', item: { id: 'r1', text: 'Cool rooms close at the weekend' } },
    );
    const field = canvas.getByLabelText('Bring in a colleague’s copy');
    drop(field, writePlan(copy), 'from-outreach.json');
    const dialog = await canvas.findByRole('alertdialog', {
      name: 'What from-outreach.json brings in',
    });
    await expect(focused(canvasElement)).toBe(
      within(dialog).getByRole('region', { name: 'Changed there' }),
    );
    await expect(within(dialog).getByText('engagement@example.org')).toBeVisible();
    const theirs = within(dialog).getByRole('radio', { name: /The outreach team$/ });
    await userEvent.click(theirs);
    await expect(theirs).toBeChecked();
  },
};

/** A file that is no plan changes nothing, and says why. */
export const RefusedFile: StoryOf = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    const root = canvasElement.querySelector('[data-part="root"]') as HTMLElement;
    drop(root, '{"format":"engagement-plan","formatVersion":1,"title":5}', 'notes.json');
    await expect(await canvas.findByText(/^notes\.json was not opened\./)).toBeVisible();
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(0);
  },
};

/** Undo says what it took back; with nothing left it keeps its focus and says so. */
export const UndoAndRedo: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => <Story place={{ lead: 'The health protection team' }} />,
  play: async ({ canvas, canvasElement }) => {
    const undo = canvas.getByRole('button', { name: 'Undo' });
    undo.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText(/^Undone: /)).toBeVisible();
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('There is nothing to undo.')).toBeVisible();
    await expect(focused(canvasElement)).toBe(undo);
  },
};

const endless = 'Measlescatchup'.repeat(9);

/** In a column of 320 pixels. A title without a space breaks, and widens nothing. */
export const Narrow: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => (
    <div style={{ inlineSize: 'min(320px, 100%)' }}>
      <Story place={{ stored: ['Measles catch-up in two neighbourhoods', endless] }} />
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: `Open “${endless}”` }));
    await expect(await canvas.findByText(`“${endless}” is open.`)).toBeVisible();
    const parts = [...canvasElement.querySelectorAll('[data-scope="plan-file"]')];
    const end = parts[0]?.getBoundingClientRect().right ?? 0;
    for (const each of parts) {
      await expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(end + 1);
    }
  },
};

/** A layout of your own, from the parts. */
export const OwnLayout: StoryOf = {
  tags: ['!dev', '!autodocs'],
  render: () => (
    <PlanProvider>
      <Files.Root readPlan={readPlan}>
        <Files.Status />
        <p>
          <Files.SaveCopy>Take it with me</Files.SaveCopy> <Files.Undo />
        </p>
      </Files.Root>
    </PlanProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Take it with me' })).toBeVisible();
  },
};
