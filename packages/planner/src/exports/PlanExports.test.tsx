import { type Plan, type PlanStore, type PublicPromise, readPlan } from '@engagement-kit/model';
import { PlanProvider, usePartContext } from '@engagement-kit/react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { busyStore, historyStore } from '../history/history.fixtures.js';
import {
  ExportFailure,
  Exports,
  type ExportWork,
  type PlanExport,
  PlanExports,
  planExports,
  planExportsMessages,
} from './index.js';
import { ItemContext } from './item/item-context.js';

/** What was handed out: the name, the type and the text of each file. */
let files: { name: string; type: string; blob: Blob }[];
let blobs: Map<string, Blob>;
const original = { create: URL.createObjectURL, revoke: URL.revokeObjectURL };

beforeEach(() => {
  files = [];
  blobs = new Map();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href) as Blob;
    files.push({ name: this.download, type: blob.type, blob });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(URL, { createObjectURL: original.create, revokeObjectURL: original.revoke });
});

const show = (store: PlanStore, part: ReactElement = <PlanExports />) =>
  render(
    <StrictMode>
      <PlanProvider store={store}>{part}</PlanProvider>
    </StrictMode>,
  );
/** The name of a file, with its time and its sign. */
const named = (start: string, ending: string) =>
  expect.stringMatching(new RegExp(`^${start}-\\d{4}-[a-z\\d]{4}\\.${ending}$`));
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const outcome = () => document.querySelector('[data-part="outcome"]');
const announced = () => document.querySelector('[data-part="announcement"]')?.textContent;

/** Presses a button and gives the text of the file that came of it, once the page has said where it is. */
async function download(name: string): Promise<string> {
  const count = files.length;
  await userEvent.click(button(name));
  await waitFor(() => expect(files.length).toBe(count + 1));
  // The page says so a moment later; nothing is to change while the file is read.
  await waitFor(() => expect(announced()).toBe(outcome()?.textContent));
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(files.at(-1)?.blob as Blob);
  });
}

/** Shows what is chosen. */
const Chosen = () => <i>{usePartContext(ItemContext, 'Chosen').choice}</i>;

/** Work that goes on until it is told how it ends. */
function endless() {
  const ends = {} as {
    resolve: (content: string) => void;
    reject: (error: Error) => void;
    work: ExportWork;
  };
  const item: PlanExport = {
    id: 'slow',
    label: 'Slow file',
    hint: 'For the patient.',
    fileName: () => 'slow.txt',
    mediaType: 'text/plain',
    make: (_, work) =>
      new Promise((resolve, reject) => {
        Object.assign(ends, { resolve, reject, work });
      }),
  };
  return { item, ends };
}

describe('every export', () => {
  it('is offered under its heading, with one line on who it is for', () => {
    show(busyStore());
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Promise page HTML',
      'Poster HTML',
      'You said, we did HTML',
      'You said, we did DOCX',
      'Page for a partner group HTML',
      'Promise page in large print HTML',
      'Poster in large print HTML',
      'Promise page as a picture PNG',
      'Poster as a picture PNG',
      'Promise as text TXT',
      'You said, we did Markdown',
      'Promise as data JSON',
      'Questions for a partner group JSON',
      'Word document DOCX',
      'Web page HTML',
      'Spreadsheet of actions CSV',
      'Dates for a calendar ICS',
      'Plain text Markdown',
      'Blank question sheet HTML',
      'Blank question sheet Markdown',
      'Change report HTML',
      'Report for an assurer HTML',
      'Report for an assurer DOCX',
      'Report for an assurer Markdown',
      'Plan file JSON',
    ]);
    for (const each of screen.getAllByRole('button')) {
      const hint = document.getElementById(each.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toMatch(/^For .+\.$/);
    }
    const lists = screen.getAllByRole('list').map((list) => list.getAttribute('aria-labelledby'));
    expect(lists.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual([
      'Show people the promise',
      'Other kinds of file',
      'Give colleagues the plan',
      'Other kinds of file',
      'Give an assurer the report',
      'Other kinds of file',
      'Keep a copy',
    ]);
  });

  it('is folded where it is seldom needed', () => {
    show(busyStore());
    const folded = screen
      .getAllByRole('button')
      .filter((each) => each.closest('details:not([open])'))
      .map((each) => each.closest('li')?.dataset.export);
    expect(folded).toEqual([
      'promise-page-large',
      'promise-poster-large',
      'promise-page-png',
      'promise-poster-png',
      'promise-text',
      'you-said-markdown',
      'promise-data',
      'community-view-data',
      'markdown',
      'questions',
      'questions-markdown',
      'change-report',
      'assurance-markdown',
    ]);
  });

  it('writes a promise as a page, a poster and a text by itself, in the words around it', async () => {
    const state = busyStore().getState();
    const [promise] = state.plan.promises;
    const work = {
      signal: new AbortController().signal,
      onProgress: () => {},
      choice: promise?.id,
    };
    const made = await Promise.all(
      planExports(planExportsMessages)
        .filter(({ id }) => ['promise-page', 'promise-poster', 'promise-text'].includes(id))
        .map(({ make }) => make(state, work)),
    );
    expect(made).toHaveLength(3);
    expect(made.map((text) => String(text).startsWith('<!doctype html>'))).toEqual([
      true,
      true,
      false,
    ]);
    for (const text of made) expect(text).toContain('Our promise to you');
  });

  it('gives no file that could not be opened again, and says why', async () => {
    const store = busyStore();
    const more = Array(330_000).fill(0);
    store.replace({ ...store.getState().plan, more } as Plan);
    show(store);
    await userEvent.click(button('Plan file JSON'));
    await waitFor(() =>
      expect(document.body.textContent).toContain('This plan has grown too large to be saved'),
    );
    expect(files).toEqual([]);
  });

  it('gives the very plan as a file that opens again', async () => {
    const store = busyStore();
    show(store);
    const text = await download('Plan file JSON');
    expect(readPlan(text)).toEqual({ ok: true, value: store.getState().plan });
    expect(files[0]).toMatchObject({
      name: named('measles-catch-up-2026-06-10', 'json'),
      type: 'application/json',
    });
    expect(outcome()?.textContent).toMatch(
      /^“measles-catch-up-2026-06-10-\S+\.json” is in your downloads\.$/,
    );
    expect(document.activeElement).toBe(button('Plan file JSON'));
  });

  it.each([
    [
      'Web page HTML',
      named('measles-catch-up-2026-06-10', 'html'),
      /^<!doctype html>[\s\S]*<h1 dir="auto">Measles/,
    ],
    ['Plain text Markdown', named('measles-catch-up-2026-06-10', 'md'), /^# Measles catch-up/],
    [
      'Spreadsheet of actions CSV',
      named('measles-catch-up-actions-2026-06-10', 'csv'),
      /"Kind","What","About"/,
    ],
    [
      'Dates for a calendar ICS',
      named('measles-catch-up-dates-2026-06-10', 'ics'),
      /^BEGIN:VCALENDAR[\s\S]*20260724/,
    ],
    [
      'Promise as data JSON',
      named('measles-catch-up-promise-2026-06-10', 'json'),
      /"activities": \[/,
    ],
    [
      'Blank question sheet HTML',
      named('measles-catch-up-questions-2026-06-10', 'html'),
      /Our answer:/,
    ],
    [
      'Blank question sheet Markdown',
      named('measles-catch-up-questions-2026-06-10', 'md'),
      /Our answer:/,
    ],
    [
      'Change report HTML',
      named('measles-catch-up-changes-2026-06-10', 'html'),
      /Workshops[\s\S]*Involve/,
    ],
  ])('makes %s', async (name, file, content) => {
    show(busyStore());
    expect(await download(name)).toMatch(content);
    expect(files).toEqual([expect.objectContaining({ name: file })]);
  });

  it('keeps the names of files apart under a long title', () => {
    const title = 'Measles catch-up with families on boats and sites along the canal, second year';
    const { plan } = historyStore(title).getState();
    const names = planExports(planExportsMessages).map((each) => each.fileName(plan));
    expect(new Set(names).size, names.join('\n')).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThan(90);
  });

  it('says what is late on the day where the reader is', async () => {
    // Past midnight there, and still the day before in UTC.
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-07-24T20:00:00.000Z') });
    show(busyStore());
    expect(await download('Spreadsheet of actions CSV')).toMatch(/"Late"/);
    expect(await download('Promise as data JSON')).toMatch(/"late"/);
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('makes a Word document', { timeout: 30_000 }, async () => {
    show(busyStore());
    const text = await download('Word document DOCX');
    expect(text).toMatch(/^PK/);
    expect(files[0]?.name).toEqual(named('measles-catch-up-2026-06-10', 'docx'));
  });

  it('makes no Word document without its library, and says so or offers none', async () => {
    const { unmount } = show(
      busyStore(),
      <PlanExports loadDocx={async () => undefined as never} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Word document DOCX' }));
    expect(await screen.findAllByText(/built without docx/)).not.toHaveLength(0);
    unmount();
    show(busyStore(), <PlanExports loadDocx={null} />);
    expect(screen.queryByRole('button', { name: 'Word document DOCX' })).toBeNull();
  });

  it('hands the promise that was chosen to the host’s renderer', async () => {
    const store = busyStore();
    store.dispatch({ type: 'activity.add', item: { id: 'a2', name: 'Radio' } });
    store.dispatch({ type: 'promise.add', item: { id: 'p2', activityIds: ['a2'] } });
    show(
      store,
      <PlanExports promisePage={(promise: PublicPromise) => promise.activities.join()} />,
    );
    const [list] = screen.getAllByRole('combobox', { name: 'Promise for' });
    if (!list) throw new Error('There is no list of promises.');
    expect(await download('Promise page HTML')).toBe('Workshops at family hubs');
    await userEvent.selectOptions(list, 'Radio');
    expect(await download('Promise page HTML')).toBe('Radio');
  });

  it('says what to do first where there is nothing to make it of', () => {
    show(historyStore());
    const report = button('Change report HTML');
    expect(report.disabled).toBe(true);
    expect(document.getElementById(`${report.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'For those who know an earlier version: what has changed since. The plan has no named version yet. Name one first, under History.',
    );
    expect(button('Promise as data JSON').disabled).toBe(true);
  });

  it('makes no calendar without a day in it', async () => {
    show(historyStore());
    await userEvent.click(button('Dates for a calendar ICS'));
    await waitFor(() => expect(outcome()?.textContent).toMatch(/^There is no date to put in/));
    expect(outcome()?.hasAttribute('data-error')).toBe(true);
    expect(files).toEqual([]);
  });
});

describe('long work', () => {
  it('shows how far it is, and is stopped without a trace', async () => {
    const { item, ends } = endless();
    show(busyStore(), <PlanExports exports={[item, ...planExports(planExportsMessages)]} />);
    await userEvent.click(button('Slow file'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', {
      name: 'Slow file: 0% is ready.',
    });
    act(() => ends.work.onProgress(2, 5));
    expect(bar.value).toBe(0.4);
    expect(screen.getByText('Slow file: 40% is ready.')).toBeTruthy();
    await userEvent.click(button('Plan file JSON'));
    await userEvent.click(button('Slow file'));
    await userEvent.click(button('Cancel'));
    expect(ends.work.signal.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.activeElement).toBe(button('Slow file'));
    expect(outcome()?.textContent).toMatch(/^Stopped\. Nothing was downloaded/);
    await waitFor(() => expect(announced()).toBe(outcome()?.textContent));
    await act(async () => ends.resolve('too late'));
    expect(files).toEqual([]);
    expect(outcome()?.textContent).toMatch(/^Stopped\./);
  });

  it('lets other files wait, in words for those who cannot see it', async () => {
    const { item, ends } = endless();
    show(busyStore(), <PlanExports exports={[item, ...planExports(planExportsMessages)]} />);
    await userEvent.click(button('Slow file'));
    expect(button('Plan file JSON').getAttribute('aria-disabled')).toBe('true');
    await act(async () => ends.resolve('whole'));
    expect(button('Plan file JSON').getAttribute('aria-disabled')).toBeNull();
    expect(files.map(({ name }) => name)).toEqual(['slow.txt']);
    await download('Plan file JSON');
  });

  it('gives focus back when it ends while the reader is on “Cancel”', async () => {
    const { item, ends } = endless();
    show(busyStore(), <PlanExports exports={[item]} />);
    await userEvent.click(button('Slow file'));
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    cancel.focus();
    await act(async () => ends.resolve('whole'));
    expect(document.activeElement).toBe(button('Slow file'));
    expect(files).toHaveLength(1);
  });

  it('ends when the part is gone, and hands out nothing', async () => {
    const { item, ends } = endless();
    const { unmount } = show(busyStore(), <PlanExports exports={[item]} />);
    await userEvent.click(button('Slow file'));
    unmount();
    expect(ends.work.signal.aborted).toBe(true);
    await act(async () => ends.resolve('too late'));
    expect(files).toEqual([]);
  });
});

describe('a failure', () => {
  const failing = async (error: Error) => {
    const { item, ends } = endless();
    show(busyStore(), <PlanExports exports={[item]} />);
    await userEvent.click(button('Slow file'));
    await act(async () => ends.reject(error));
    await waitFor(() => expect(announced()).toBe(outcome()?.textContent));
    return outcome()?.textContent;
  };

  it('says what happened and what to do, in its own words where it has any', async () => {
    expect(await failing(new ExportFailure('The printer is out of ink. Fill it.'))).toBe(
      'The printer is out of ink. Fill it.',
    );
    expect(files).toEqual([]);
  });

  it('never shows the words of a machine', async () => {
    expect(await failing(new TypeError('x is undefined'))).toBe(
      '“Slow file” could not be made. The plan is as it was. Press the button again, or choose another kind of file.',
    );
    expect(files).toEqual([]);
  });

  it('says so when the browser refuses, and works again afterwards', async () => {
    const create = URL.createObjectURL;
    URL.createObjectURL = () => {
      throw new Error('blocked');
    };
    show(busyStore());
    await userEvent.click(button('Plan file JSON'));
    await waitFor(() => expect(outcome()?.textContent).toMatch(/the browser refused/));
    URL.createObjectURL = create;
    await download('Plan file JSON');
    expect(outcome()?.hasAttribute('data-error')).toBe(false);
  });
});

describe('a look at a file', () => {
  const open = async (store: PlanStore) => {
    show(store);
    const item = document.querySelector<HTMLElement>('[data-export="you-said"]') as HTMLElement;
    const fold = item.querySelector('details') as HTMLDetailsElement;
    expect(fold.textContent).toBe('Look at it here');
    await act(async () => {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
    return item;
  };

  it('shows what the file says, and follows the plan', async () => {
    const store = busyStore();
    const item = await open(store);
    await waitFor(() => expect(item.querySelector('article')).toBeTruthy());
    const said = () => item.querySelector('article')?.textContent ?? '';
    expect(said()).toContain('You said, we did');
    expect(said()).toContain('Open Government Licence');
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { organisation: 'Borough of Elsewhere' } });
    });
    await waitFor(() => expect(said()).toContain('Borough of Elsewhere'));
  });

  it('is there for what is read on screen alone', () => {
    show(busyStore());
    expect(document.querySelectorAll('[data-part="preview"]')).toHaveLength(1);
  });
});

describe('parts', () => {
  const { item, ends } = endless();
  const chosen: PlanExport = {
    ...item,
    choices: () => ({
      label: 'Of',
      items: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
      empty: '',
    }),
  };
  const handles = { onClick: {} };
  const child = <button type="button" />;
  const inRoot = (part: ReactElement) => (
    <PlanProvider store={busyStore()}>
      <Exports.Root exports={[chosen]}>{part}</Exports.Root>
    </PlanProvider>
  );
  const inItem = (part: ReactElement) => inRoot(<Exports.Item item={chosen}>{part}</Exports.Item>);
  const scope = 'plan-exports';
  describeConformance(Exports.Root, {
    scope,
    part: 'root',
    wrap: (part) => <PlanProvider store={busyStore()}>{part}</PlanProvider>,
  });
  describeConformance(Exports.Groups, { scope, part: 'groups', wrap: inRoot });
  describeConformance(Exports.Item, {
    scope,
    part: 'item',
    props: { item: chosen },
    wrap: inRoot,
  });
  describeConformance(Exports.Button, { scope, part: 'button', wrap: inItem, child, handles });
  describeConformance(Exports.Cancel, {
    scope,
    part: 'cancel',
    wrap: (part) =>
      inItem(
        <>
          <Exports.Button />
          {part}
          <Exports.Outcome />
        </>,
      ),
    child,
    handles: {
      onClick: {
        fire: (node) => {
          fireEvent.click(button('Slow file'));
          fireEvent.click(node);
        },
        outcome: (container) => container.querySelector('[data-part="outcome"]')?.textContent,
      },
    },
  });
  describeConformance(Exports.Preview, {
    scope,
    part: 'preview',
    wrap: (part) =>
      inRoot(
        <Exports.Item item={{ ...chosen, preview: () => new Promise(() => {}) }}>
          {part}
        </Exports.Item>,
      ),
    child: <details />,
    handles: {
      onToggle: {
        fire: (node) => {
          (node as HTMLDetailsElement).open = true;
          fireEvent(node, new Event('toggle'));
        },
        outcome: (page) => page.querySelector('[data-part^="preview-"]:not(summary)') !== null,
      },
    },
  });
  describeConformance(Exports.Hint, { scope, part: 'hint', wrap: inItem });
  describeConformance(Exports.Choice, { scope, part: 'choice', wrap: inItem });
  describeConformance(Exports.ChoiceList, {
    scope,
    part: 'choice-list',
    wrap: (part) =>
      inItem(
        <>
          {part}
          <Chosen />
        </>,
      ),
    child: <select />,
    handles: {
      onChange: { fire: (node) => void fireEvent.change(node, { target: { value: 'y' } }) },
    },
  });

  it('the button refers to its hint, by whatever id that has', () => {
    render(
      inItem(
        <>
          <Exports.Button />
          <Exports.Hint id="mine" />
        </>,
      ),
    );
    expect(button('Slow file').getAttribute('aria-describedby')).toBe('mine');
  });

  it('progress and outcome are parts as well', async () => {
    const [first, second] = [{ current: null }, { current: null }] as [
      { current: HTMLDivElement | null },
      { current: HTMLParagraphElement | null },
    ];
    render(
      inItem(
        <>
          <Exports.Button />
          <Exports.Progress className="mine" ref={first} />
          <Exports.Outcome asChild className="mine" ref={second}>
            <strong />
          </Exports.Outcome>
        </>,
      ),
    );
    await userEvent.click(button('Slow file'));
    await screen.findByRole('progressbar');
    expect(first.current?.matches('[data-part="progress"].mine')).toBe(true);
    await act(async () => ends.resolve('whole'));
    expect(second.current?.matches('strong[data-part="outcome"].mine')).toBe(true);
    expect(second.current?.textContent).toBe('“slow.txt” is in your downloads.');
  });
});
