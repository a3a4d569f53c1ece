import { writePlan } from '@engagement-kit/model';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { button, fileOf, outcome, setUpPage, show } from './harness.fixtures.js';
import { planNamed, storeOf } from './plan-file.fixtures.js';

setUpPage();

/** A file on a drive that gives its pieces when the test says so. */
function slowFile(name: string) {
  const bytes = new TextEncoder().encode(writePlan(planNamed('Floods')));
  let isLetGo = false;
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (given) => {
      control = given;
    },
    cancel: () => {
      isLetGo = true;
    },
  });
  const file = fileOf(bytes, name);
  Object.defineProperty(file, 'stream', { value: () => stream });
  const half = Math.ceil(bytes.length / 2);
  return {
    file,
    /** Has the reader given the drive back? */
    isLetGo: () => isLetGo,
    giveHalf: () => act(async () => control?.enqueue(bytes.slice(0, half))),
    giveRest: () =>
      act(async () => {
        control?.enqueue(bytes.slice(half));
        control?.close();
      }),
  };
}

const field = () => screen.getByLabelText<HTMLInputElement>('Open a file');
const choose = (file: File) => userEvent.upload(field(), file, { applyAccept: false });
const bar = () => screen.findByRole<HTMLProgressElement>('progressbar');

describe('reading a file that takes longer', () => {
  let store: ReturnType<typeof storeOf>;
  const title = () => store.getState().plan.title;
  beforeEach(() => {
    store = storeOf(planNamed('Heat'));
    show(store);
  });

  it('shows how far it is, in words and as a bar, and then opens it', async () => {
    const slow = slowFile('floods.json');
    await choose(slow.file);
    expect(screen.queryByRole('progressbar')).toBeNull();
    const shown = await bar();
    expect(shown.getAttribute('aria-label')).toBe('Reading floods.json…');
    expect(outcome()).toBe('Reading floods.json…');
    expect(shown.value).toBe(0);
    await slow.giveHalf();
    await waitFor(() => expect(shown.value).toBeCloseTo(0.5, 1));
    expect(screen.getByText('50%')).toBeTruthy();
    expect(title()).toBe('Heat');
    await slow.giveRest();
    await waitFor(() => expect(title()).toBe('Floods'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toBe('“Floods” is open.');
  });

  it('can be stopped: nothing has changed, it is said, and focus is on the file field', async () => {
    const before = store.getState();
    const slow = slowFile('floods.json');
    await choose(slow.file);
    await bar();
    await slow.giveHalf();
    button('Cancel').focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toBe('You stopped reading floods.json. The plan on this page is unchanged.');
    expect(document.activeElement).toBe(field());
    expect(store.getState()).toBe(before);
  });

  it('puts focus back on the file field when it ends while Cancel has it', async () => {
    const slow = slowFile('floods.json');
    await choose(slow.file);
    await bar();
    button('Cancel').focus();
    await slow.giveHalf();
    await slow.giveRest();
    await waitFor(() => expect(title()).toBe('Floods'));
    expect(document.activeElement).toBe(field());
  });

  it('gives way to another file', async () => {
    await choose(slowFile('floods.json').file);
    await bar();
    await choose(fileOf(writePlan(planNamed('Measles')), 'measles.json'));
    await waitFor(() => expect(title()).toBe('Measles'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toBe('“Measles” is open.');
  });

  it('says so when the drive is gone', async () => {
    const file = fileOf('{}', 'floods.json');
    const gone = new ReadableStream({ pull: (control) => control.error(new Error('Gone.')) });
    Object.defineProperty(file, 'stream', { value: () => gone });
    await choose(file);
    expect((await screen.findByRole('listitem')).textContent).toMatch(/could not be read/);
    expect(title()).toBe('Heat');
  });
});

it('stops reading when it leaves the page', async () => {
  const store = storeOf(planNamed('Heat'));
  const { unmount } = show(store);
  const slow = slowFile('floods.json');
  await choose(slow.file);
  await bar();
  expect(slow.isLetGo()).toBe(false);
  unmount();
  await waitFor(() => expect(slow.isLetGo()).toBe(true));
  expect(store.getState().plan.title).toBe('Heat');
});
