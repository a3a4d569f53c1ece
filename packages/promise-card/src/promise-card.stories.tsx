import { createPlan, ukhsaEngagementTypes, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, useEngagementType, usePublicPromise } from '@engagement-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import {
  Card,
  PromiseCard,
  promiseCardMessages,
  promiseContent,
  renderPromiseHtml,
  renderPromisePoster,
} from './index.js';
import {
  customPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
  ofType,
  wordyPromise,
} from './promises.fixtures.js';

const meta = {
  title: 'Components/Promise card',
  component: PromiseCard,
  args: { promise: fullPromise },
  argTypes: {
    promise: { control: 'object' },
    messages: { control: false },
    actions: { control: false },
  },
} satisfies Meta<typeof PromiseCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const part = (canvas: HTMLElement, name: string) => canvas.querySelector(`[data-part="${name}"]`);

/** What a colour of the reader's system is at the moment. */
function systemColour(canvas: HTMLElement, name: string) {
  const probe = canvas.ownerDocument.createElement('span');
  probe.style.color = name;
  canvas.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Every fact is known, and the reader can take the promise along. */
export const Full: Story = {
  args: { actions: <Card.Actions promise={fullPromise} /> },
  play: async ({ canvas, canvasElement }) => {
    await expect(part(canvasElement, 'promise')?.textContent).toBe(ofType('involve').promise);
    const buttons = await canvas.findAllByRole('button');
    await expect(buttons.map((button) => button.textContent)).toEqual([
      'Copy promise',
      'Print promise',
      'Print as a poster',
      'Download (HTML)',
    ]);
    await expect(canvas.getByText('10 July 2026')).toBeVisible();
  },
};

/** Nothing is set yet: the card says what to do first, and in one sentence what is missing. */
export const DraftWithNothingSet: Story = {
  args: { promise: emptyPromise },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^First choose the type of engagement/)).toBeVisible();
    await expect(
      canvas.getByText(/^Still to say: who promises, .+ and whom to ask\.$/),
    ).toBeVisible();
    await expect(canvas.queryByText('Not set yet')).toBeNull();
    await expect(canvas.queryByText('What this type of engagement means')).toBeNull();
  },
};

/** A promise that is made shows each fact that is still missing: people are owed it. */
export const MadeWithGaps: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    promise: { ...emptyPromise, engagementType: ofType('inform'), madeOn: '2026-06-22' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not set yet').length).toBeGreaterThan(3);
    await expect(canvas.getByText('Feedback date:')).toBeVisible();
  },
};

/** By keyboard: what is folded opens with Enter, and focus stays on its heading. */
export const FoldsByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const fold = canvasElement.querySelector('details') as HTMLDetailsElement;
    const summary = fold.querySelector('summary') as HTMLElement;
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(fold.open).toBe(true));
    await expect(summary).toHaveFocus();
    await expect(fold.querySelector('[data-part="fact"]')).toBeVisible();
  },
};

/** A type is chosen, the rest is still to come. */
export const DraftWithAType: Story = {
  args: { promise: { ...emptyPromise, engagementType: ofType('co-produce') } },
};

const ofEach = (id: string): Story => ({
  args: { promise: { ...fullPromise, engagementType: ofType(id) } },
  play: async ({ canvasElement }) => {
    await expect(part(canvasElement, 'promise')?.textContent).toBe(ofType(id).promise);
  },
});

export const Inform: Story = { ...ofEach('inform'), tags: ['!dev', '!autodocs'] };
export const Consult: Story = { ...ofEach('consult'), tags: ['!dev', '!autodocs'] };
export const Involve: Story = { ...ofEach('involve'), tags: ['!dev', '!autodocs'] };
export const CoProduce: Story = { ...ofEach('co-produce'), tags: ['!dev', '!autodocs'] };
export const CommunityLed: Story = { ...ofEach('community-led'), tags: ['!dev', '!autodocs'] };

/** Long texts, lists and words do not break the layout. */
export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { promise: longPromise },
};

/** One promise for many activities. */
export const ManyActivities: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    promise: {
      ...fullPromise,
      activities: ['Heat alerts', 'Flood warnings', 'Cold weather visits', 'Air quality texts'],
    },
  },
};

/** A host's own guidance, with its own source and licence. Nothing of UKHSA is left. */
export const CustomGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { promise: customPromise },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).not.toMatch(/UKHSA|UK Health Security/);
  },
};

/** Text that tries to break out stays text, and an address that is not safe is no link. */
export const HostileText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { promise: hostilePromise },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('script')).toBeNull();
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** 320 pixels wide, as at 400% zoom: headings stand above their facts, nothing scrolls sideways. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { actions: <Card.Actions promise={fullPromise} /> },
  globals: { viewport: { value: 'w320', isRotated: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const card = part(canvasElement, 'root') as HTMLElement;
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    const heading = canvasElement.querySelector('[data-block="contact"] > [data-part="heading"]');
    const facts = canvasElement.querySelector('[data-block="contact"] > [data-part="facts"]');
    await expect(facts?.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      heading?.getBoundingClientRect().bottom ?? Number.NaN,
    );
  },
};

/** On dark ground, where the host asks for it. */
export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  args: { actions: <Card.Actions promise={fullPromise} /> },
  globals: { scheme: 'dark' },
};

/**
 * Right to left. The direction is the page's; the card follows it, and a quotation in another language keeps its own.
 * (The words here are English; a host brings its own.)
 */
export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  args: { actions: <Card.Actions promise={fullPromise} /> },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    // The drawing is turned round: the organisation stands where a line begins.
    const drawing = part(canvasElement, 'drawing') as Element;
    await expect(getComputedStyle(drawing).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  },
};

/** Where the system sets every colour: words, borders and sizes carry the meaning. */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  args: { promise: { ...fullPromise, madeOn: undefined as never } },
  play: async ({ canvas, canvasElement }) => {
    const styleOf = (name: string) => getComputedStyle(part(canvasElement, name) as Element);
    await expect(canvas.getByText('Draft')).toBeVisible();
    const draft = styleOf('tag');
    await expect(draft.borderTopStyle).toBe('solid');
    await expect(draft.borderTopColor).not.toBe(draft.backgroundColor);
    if (!matchMedia('(forced-colors: active)').matches) return;
    const lines = [...canvasElement.querySelectorAll('[data-part="drawing"] path')].filter(
      (mark) => mark.getAttribute('data-paint') !== 'fill',
    );
    await expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      await expect(getComputedStyle(line).stroke).toBe(systemColour(canvasElement, 'CanvasText'));
    }
    await expect(draft.color).toBe(systemColour(canvasElement, 'CanvasText'));
  },
};

/** Another language of the card: the published words stay English and say so. */
export const AnotherLanguage: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    messages: {
      ...promiseCardMessages,
      locale: 'cy',
      messages: {
        ...promiseCardMessages.messages,
        title: 'Ein haddewid i chi',
        type: 'Math o ymgysylltu:',
        contact: 'Cysylltu',
        madeOn: 'Gwnaed yr addewid ar {date}',
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('article')).toHaveAttribute('lang', 'cy');
    await expect(part(canvasElement, 'promise')).toHaveAttribute('lang', 'en-GB');
    await expect(canvas.getByRole('heading', { name: 'Ein haddewid i chi' })).toBeVisible();
  },
};

/** By keyboard: the result is said in a status line, and focus stays on the button. */
export const CopyByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  args: { actions: <Card.Actions promise={fullPromise} /> },
  play: async ({ canvas }) => {
    const copy = await canvas.findByRole('button', { name: 'Copy promise' });
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    copy.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Promise copied.'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await expect(copied[0]).toContain(ofType('involve').promise);
    await expect(copied[0]).toContain('Open Government Licence v3.0');
    await expect(copy).toHaveFocus();
  },
};

/** Where the browser refuses the clipboard, the card says so and shows the text. */
export const CopyBlocked: Story = {
  tags: ['!dev', '!autodocs'],
  args: { actions: <Card.Actions promise={fullPromise} /> },
  play: async ({ canvas }) => {
    const copy = await canvas.findByRole('button', { name: 'Copy promise' });
    const { clipboard } = navigator;
    const { execCommand } = Document.prototype;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Document.prototype.execCommand = () => false;
    copy.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Select the text/));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Document.prototype.execCommand = execCommand;
    await expect(copy).toHaveFocus();
    await expect(canvas.getByRole('textbox', { name: 'The promise as text' })).toBeVisible();
  },
};

/**
 * Asks axe about the page in a frame, where Storybook's own check does not look. Only under vitest: in the built
 * Storybook axe is minified and cannot hand out its source.
 */
async function brokenRules(frame: HTMLIFrameElement): Promise<readonly string[]> {
  if (!('__vitest_browser__' in globalThis)) return [];
  const { source } = await import('axe-core');
  const view = frame.contentWindow as Window &
    typeof globalThis & { axe: typeof import('axe-core') };
  view.eval(source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await view.axe.run({ runOnly: tags });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const markup = (html: string) => ({ __html: html });

/** The static page of `renderPromiseHtml`, as a browser shows it: no script, nothing fetched. */
export const StaticPage: Story = {
  tags: ['!dev', '!autodocs'],
  render: ({ promise }) => (
    <iframe
      title="The promise as a page"
      srcDoc={renderPromiseHtml(promise)}
      style={{
        inlineSize: '100%',
        blockSize: '75rem',
        border: '1px solid',
        boxSizing: 'border-box',
      }}
    />
  ),
  play: async ({ canvas }) => {
    const frame = canvas.getByTitle<HTMLIFrameElement>('The promise as a page');
    await waitFor(() => expect(frame.contentDocument?.querySelector('article')).toBeTruthy());
    const page = within(frame.contentDocument?.body as HTMLElement);
    await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('Our promise to you');
    await expect(page.getByRole('link', { name: 'Open Government Licence v3.0' })).toBeVisible();
    await expect(await brokenRules(frame)).toEqual([]);
  },
};

/** The poster of `renderPromisePoster`: one sheet of A4, right in black and white. */
export const Poster: Story = {
  render: ({ promise }) => (
    <iframe
      title="The promise as a poster"
      srcDoc={renderPromisePoster(promise)}
      style={{
        inlineSize: '100%',
        blockSize: '75rem',
        border: '1px solid',
        boxSizing: 'border-box',
      }}
    />
  ),
  play: async ({ canvas }) => {
    const frame = canvas.getByTitle<HTMLIFrameElement>('The promise as a poster');
    await waitFor(() => expect(frame.contentDocument?.querySelector('.poster')).toBeTruthy());
    const page = within(frame.contentDocument?.body as HTMLElement);
    await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('Flood warnings');
    await expect(await brokenRules(frame)).toEqual([]);
  },
};

/** The poster of a promise in which people were wordy: the type is smaller, and words have the room of the drawing. */
export const PosterOfALongPromise: Story = {
  ...Poster,
  tags: ['!dev', '!autodocs'],
  args: { promise: wordyPromise },
};

/** The static page of a promise of which nothing is known. */
export const StaticPageOfADraft: Story = {
  ...StaticPage,
  tags: ['!dev', '!autodocs'],
  args: { promise: emptyPromise },
};

/** What a reader without scripts gets: the whole card, no buttons, and no gap where they would be. */
export const WithoutScripts: Story = {
  tags: ['!dev', '!autodocs'],
  loaders: [
    async ({ args }) => {
      const { renderToStaticMarkup } = await import('react-dom/server');
      const actions = <Card.Actions promise={args.promise} />;
      return { html: renderToStaticMarkup(<PromiseCard {...args} actions={actions} />) };
    },
  ],
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own, as a server sends it
  render: (_args, { loaded }) => <div dangerouslySetInnerHTML={markup(loaded.html)} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Your own layout from the parts, with a heading of your own and a fact left for later. */
export const OwnLayout: Story = {
  render: ({ promise }) => {
    const content = promiseContent(promise);
    return (
      <Card.Root content={content}>
        <Card.Title content={content} asChild>
          <h1>What we promise about flood warnings</h1>
        </Card.Title>
        <Card.Organisation content={content} />
        <Card.Statement content={content}>
          <Card.Promise content={content} />
        </Card.Statement>
        {content.blocks
          .filter(({ id }) => id === 'feedback' || id === 'contact')
          .map((block) => (
            <Card.Section key={block.id} block={block} headingLevel={1} />
          ))}
        <Card.Source content={content} headingLevel={1} />
        <Card.Actions promise={promise}>
          <Card.Action action="copy">Copy all of it</Card.Action>
          <Card.Status />
        </Card.Actions>
      </Card.Root>
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('flood warnings');
    await expect(await canvas.findAllByRole('button')).toHaveLength(1);
  },
};

function planWithOnePromise() {
  const created = createPlan(
    { title: 'Flood warnings' },
    { guidance: ukhsaGuidance, now: () => '2026-06-22T09:00:00.000Z', newId: () => 'plan' },
  );
  if (!created.ok) throw new Error('The plan of this story could not be made.');
  return {
    ...created.value,
    organisation: 'Northshire Council',
    activities: [{ id: 'activity', name: 'Flood warnings that reach everyone' }],
    promises: [{ id: 'promise', activityIds: ['activity'] }],
  };
}

function TypeAndCard() {
  const { value, onValueChange } = useEngagementType('activity');
  const promise = usePublicPromise('promise');
  return (
    <>
      <p>
        <label>
          Type of engagement{' '}
          <select
            value={value ?? ''}
            onChange={(event) => onValueChange(event.target.value || null)}
          >
            <option value="">Not chosen</option>
            {ukhsaEngagementTypes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      {promise && <PromiseCard promise={promise} actions={<Card.Actions promise={promise} />} />}
    </>
  );
}

/** Inside a plan: choosing a type changes the card. */
export const InsideAPlan: Story = {
  render: () => (
    <PlanProvider defaultPlan={planWithOnePromise()}>
      <TypeAndCard />
    </PlanProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^First choose/)).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'community-led');
    await waitFor(() =>
      expect(part(canvasElement, 'promise')?.textContent).toBe('we will implement what you decide'),
    );
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'inform');
    await waitFor(() =>
      expect(part(canvasElement, 'promise')?.textContent).toBe('we will keep you informed'),
    );
  },
};
