import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import { PlanReview } from './index.js';
import {
  foundIn,
  heat,
  manyFindings,
  measles,
  pilot,
  ReviewOfPlan,
  withHistory,
} from './plan-review.fixtures.js';

const meta = {
  title: 'Components/Plan review',
  component: PlanReview,
  args: { findings: [] },
  argTypes: {
    findings: { control: false },
    dismissed: { control: false },
    gates: { control: false },
    guidance: { control: false },
    hrefFor: { control: false },
    pathLabel: { control: false },
  },
} satisfies Meta<typeof PlanReview>;

export default meta;
type Story = StoryObj<typeof meta>;

const focused = (canvas: HTMLElement) =>
  (canvas.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;
const press = async (node: HTMLElement | undefined, key = '{Enter}') => {
  node?.focus();
  await userEvent.keyboard(key);
};
const why = 'Why does this not apply here?';
const film = /^“A film and a leaflet made with parents” promises to develop/;
const late = /^Feedback to “Families on both sites” was due/;

/** A measles vaccination outreach in September: promises were made, and some do not hold yet. */
export const Outreach: Story = {
  render: () => <ReviewOfPlan example={measles} />,
  play: async ({ canvas, canvasElement }) => {
    const [link] = canvas.getAllByRole('link', { name: /^Gap 1/ });
    await press(link);
    await expect(focused(canvasElement)).toHaveTextContent(film);
    await expect(focused(canvasElement)).toBeVisible();
  },
};

/** A heat-health plan before the summer, and where each place of the plan can be opened. */
export const LinkedToThePlan: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <ReviewOfPlan example={heat} hrefFor={(path) => `#/plan/${path.join('/')}`} />,
  play: async ({ canvas }) => {
    const [place] = canvas.getAllByRole('link', { name: 'Activity: when people join' });
    await expect(place).toHaveAttribute('href', expect.stringMatching(/^#\/plan\/activities\//));
  },
};

/** By keyboard: a plan of many years, whose findings come in portions, with focus on the first new one. */
export const ManyFindings: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <PlanReview findings={manyFindings(45)} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(20);
    await expect(canvas.getByText('20 of 45 are shown.')).toBeVisible();
    await press(canvas.getByRole('button', { name: 'Show 25 more' }));
    await waitFor(() => expect(focused(canvasElement)).toHaveTextContent(/\(21\)$/));
    await expect(focused(canvasElement)).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(45);
    await expect(canvas.queryByRole('button', { name: /^Show/ })).toBeNull();
  },
};

/** A pilot that is closing: one promise became less, and nobody was told. */
export const Closing: Story = {
  render: () => <ReviewOfPlan example={pilot} />,
  play: async ({ canvas }) => {
    const close = canvas.getByRole('region', { name: 'To close' });
    await expect(close).toHaveTextContent(/\d+ to settle/);
  },
};

/** By keyboard: why a promise that was made changes, and whether people were told, before anything does. */
export const ChangingAPromise: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <ReviewOfPlan example={pilot} />,
  play: async ({ canvas, canvasElement }) => {
    const back = await canvas.findByRole('button', { name: 'Go back to Involve' });
    await press(back);
    const dialog = within(await canvas.findByRole('alertdialog', {}, { timeout: 10_000 }));
    const reason = dialog.getByRole('textbox', { name: 'Why does it change?' });
    await waitFor(() => expect(focused(canvasElement)).toBe(reason));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(focused(canvasElement)).toBe(back));
    await press(back);
    const again = within(await canvas.findByRole('alertdialog'));
    const why = again.getByRole('textbox', { name: 'Why does it change?' });
    await waitFor(() => expect(focused(canvasElement)).toBe(why));
    await userEvent.keyboard('Residents asked for it.');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(again.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await expect(again.getByLabelText('Told on')).toHaveValue(pilot.today);
    await press(again.getByRole('button', { name: 'Change the promise' }));
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());
    await waitFor(() =>
      expect(canvas.queryByRole('button', { name: 'Go back to Involve' })).toBeNull(),
    );
  },
};

/** By keyboard: a field for the reason, what is missing, and then the next finding has focus. */
export const SettingAside: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <ReviewOfPlan example={measles} />,
  play: async ({ canvas, canvasElement }) => {
    const finding = within(canvas.getByRole('article', { name: film }));
    await press(await finding.findByRole('button', { name: 'Set aside' }));
    await waitFor(() => expect(focused(canvasElement)).toBe(canvas.getByLabelText(why)));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toBe(canvas.getByLabelText(why)));
    await expect(focused(canvasElement)).toHaveAccessibleDescription(/^There is no reason yet/);
    await userEvent.keyboard('The script was agreed in May.');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toHaveTextContent(late));
    await expect(canvas.queryByRole('article', { name: film })).toBeNull();
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^Set aside: “A film/),
    );
  },
};

/** The field, open, with what is missing. */
export const AskingForAReason: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <ReviewOfPlan example={measles} />,
  play: async ({ canvas, canvasElement }) => {
    const finding = within(canvas.getByRole('article', { name: film }));
    await press(await finding.findByRole('button', { name: 'Set aside' }));
    await waitFor(() => expect(focused(canvasElement)).toBe(canvas.getByLabelText(why)));
    await press(canvas.getByRole('button', { name: 'Set aside with this reason' }));
    await expect(await canvas.findByText(/^There is no reason yet/)).toBeVisible();
  },
};

/** What was set aside, with its reason; and a finding that came back because the plan has changed. */
export const SetAside: Story = {
  render: () => <ReviewOfPlan example={withHistory(measles)} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/The plan has changed since\.$/)).toBeVisible();
    await press(canvas.getByText('1 point set aside'));
    const again = canvas.getByRole('button', { name: 'Take up again' });
    await expect(again).toBeVisible();
    await press(again);
    await waitFor(() =>
      expect(focused(canvasElement)).toHaveTextContent(/incorporate recommendations fully/),
    );
    await expect(canvas.queryByText('1 point set aside')).toBeNull();
  },
};

/** A choice that the plan can record is a button. What it settles is gone, and the moments follow. */
export const Choosing: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => <ReviewOfPlan example={measles} />,
  play: async ({ canvas, canvasElement }) => {
    await press(await canvas.findByRole('button', { name: /^Bring people in/ }));
    await waitFor(() => expect(focused(canvasElement)).toHaveTextContent(late));
    const share = canvas.getByRole('region', { name: 'To share the promise' });
    await expect(share).toHaveTextContent('Nothing that this check looks at is missing.');
  },
};

/** Nothing was found: it says what that means, and promises no more. */
export const NothingFound: Story = {
  args: {
    today: '2026-09-10',
    gates: [
      { name: 'share', ready: true, gaps: [] },
      { name: 'start', ready: true, gaps: [] },
    ],
  },
};

/** Words only, as for a printed plan or a reader who may not change it. */
export const ReadOnly: Story = {
  render: () => <ReviewOfPlan example={withHistory(measles)} readOnly />,
  play: async ({ canvas }) => {
    await expect(canvas.queryAllByRole('button')).toHaveLength(0);
  },
};

/** Without a provider: findings alone, from wherever the host has them. */
export const FindingsAlone: Story = { args: { findings: foundIn(heat) } };

/** A narrow column of a wide page. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => (
    <div style={{ inlineSize: '20em', maxInlineSize: '100%' }}>
      <ReviewOfPlan example={measles} hrefFor={() => '#plan'} />
    </div>
  ),
};

/** Text that runs from right to left; the plan's own words keep their direction. */
export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { direction: 'rtl' },
  render: () => <ReviewOfPlan example={withHistory(measles)} />,
};

/** In the dark. */
export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { scheme: 'dark' },
  render: () => <ReviewOfPlan example={withHistory(measles)} />,
};

const long = 'Verbandsgemeinschaftsgesundheitsamtsversammlungsbeschluss'.repeat(3);

/** Long words and markup in a plan are shown as they were written. */
export const LongWordsAndMarkup: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => {
    const activities = measles.plan.activities.map((each, index) => ({
      ...each,
      name: index % 2 ? long : `<img src=x onerror="alert(1)"> ${each.name}`,
    }));
    return (
      <ReviewOfPlan example={withHistory({ ...measles, plan: { ...measles.plan, activities } })} />
    );
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};
