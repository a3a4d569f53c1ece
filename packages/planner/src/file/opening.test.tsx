import { writePlan } from '@engagement-kit/model';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  answer,
  button,
  dialog,
  fileOf,
  line,
  outcome,
  setUpPage,
  show,
} from './harness.fixtures.js';
import { planNamed, storeOf } from './plan-file.fixtures.js';

const { downloads } = setUpPage();
const type = (store: ReturnType<typeof storeOf>, lead: string) =>
  act(() => void store.dispatch({ type: 'plan.update', changes: { lead } }));
const field = () => screen.getByLabelText<HTMLInputElement>('Open a file');
const choose = (file: File) => userEvent.upload(field(), file, { applyAccept: false });
const titleOf = (store: ReturnType<typeof storeOf>) => store.getState().plan.title;
const summary = () => document.querySelector('[data-part="issues-summary"]')?.textContent;
const other = () => fileOf(writePlan(planNamed('Floods')), 'floods.json');

describe('opening a file', () => {
  it('puts its plan in place, says where it is from, and keeps focus', async () => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    await choose(other());
    await waitFor(() => expect(outcome()).toBe('“Floods” is open.'));
    expect(titleOf(store)).toBe('Floods');
    expect(line()).toMatch(/^This is the plan in floods\.json\. You have not changed it yet\./);
    type(store, 'The team');
    expect(line()).toMatch(/^Your changes to floods\.json are not saved yet\./);
  });

  it('takes one that is dropped', async () => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    const root = document.querySelector('[data-part="root"]') as HTMLElement;
    const dataTransfer = { types: ['Files'], files: [other()] };
    fireEvent.dragOver(root, { dataTransfer });
    expect(root.dataset.over).toBe('');
    fireEvent.drop(root, { dataTransfer });
    expect(root.dataset.over).toBeUndefined();
    await waitFor(() => expect(titleOf(store)).toBe('Floods'));
  });

  it.each([
    ['not JSON', 'measles', /not JSON, or it is cut short/],
    ['another format', '{"format":"shopping-list"}', /This is not an engagement plan/],
    ['wrong types', '{"format":"engagement-plan","formatVersion":1,"title":5}', /title/],
    ['no text', Uint8Array.from([0x7b, 0xff, 0xfe]), /could not be read as text/],
  ])('refuses %s, says why, and changes nothing', async (_name, content, why) => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    const before = store.getState();
    await choose(fileOf(content, 'bad.json'));
    await waitFor(() =>
      expect(summary()).toMatch(/^bad\.json was not opened\. The plan on this page is unchanged\./),
    );
    expect(document.querySelector('[data-part="issues"]')?.textContent).toMatch(why);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(store.getState()).toBe(before);
    await userEvent.click(button('Save a copy'));
    expect(summary()).toBe('');
  });

  it('lists the first problems with their place and counts the rest', async () => {
    show(storeOf(planNamed('Heat')));
    const activities = Array.from({ length: 14 }, (_, index) => ({ id: `a${index}`, name: 5 }));
    const plan = { ...planNamed('Floods'), activities };
    await choose(fileOf(JSON.stringify(plan)));
    const issues = await screen.findAllByRole('listitem');
    expect(issues).toHaveLength(10);
    expect(issues[3]?.textContent).toMatch(/activities\.3\.name/);
    expect(screen.getByText('There are 4 more problems.')).toBeTruthy();
  });

  it('does not even read a file that is too large', async () => {
    show(storeOf(planNamed('Heat')));
    const file = fileOf('{}', 'film.json');
    Object.defineProperty(file, 'size', { value: 20_000_001 });
    await choose(file);
    expect((await screen.findByRole('listitem')).textContent).toMatch(/larger than 20 MB/);
    expect(summary()).toMatch(/^film\.json was not opened\./);
  });

  it('keeps going where a host’s own reader throws', async () => {
    const store = storeOf(planNamed('Heat'));
    const readPlan = () => {
      throw new Error('The reader broke.');
    };
    show(store, { readPlan });
    await choose(other());
    expect((await screen.findByRole('listitem')).textContent).toMatch(/The reader broke\./);
    expect(titleOf(store)).toBe('Heat');
  });

  it('can be refused by the host, which hears why a plan comes', async () => {
    const store = storeOf(planNamed('Heat'));
    const reasons: string[] = [];
    show(store, {
      onOpen: (plan, details) => {
        reasons.push(`${plan.title} ${details.reason}`);
        details.cancel();
      },
    });
    await choose(other());
    await waitFor(() => expect(summary()).toMatch(/^“Floods” was not opened\./));
    expect(reasons).toEqual(['Floods file']);
    expect(titleOf(store)).toBe('Heat');
  });
});

it('a question, a problem and what was said end when the host puts another plan in place', async () => {
  const store = storeOf(planNamed('Heat'));
  show(store);
  act(() => void store.dispatch({ type: 'plan.update', changes: { lead: 'The team' } }));
  await choose(fileOf('no plan'));
  await screen.findByRole('listitem');
  await choose(other());
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeTruthy());
  act(() => store.replace(planNamed('Cold')));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(document.querySelector('[data-part="outcome"]')?.textContent).toBe('');
  expect(titleOf(store)).toBe('Cold');
});

describe('opening another plan over changes that are nowhere else', () => {
  const changed = async () => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    type(store, 'The team');
    await choose(other());
    await screen.findByRole('alertdialog');
    return store;
  };

  it('asks first, and Cancel leaves everything', async () => {
    const store = await changed();
    expect(dialog().textContent).toMatch(/Changes to “Heat” are in no copy and are not saved/);
    expect(document.activeElement).toBe(answer('Cancel'));
    await userEvent.click(answer('Cancel'));
    expect(titleOf(store)).toBe('Heat');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('saves a copy and opens', async () => {
    const store = await changed();
    await userEvent.click(answer('Save a copy and open'));
    await waitFor(() => expect(titleOf(store)).toBe('Floods'));
    expect(downloads[0]?.name).toMatch(/^heat-/);
  });

  it('stays where the copy could not be saved', async () => {
    const store = await changed();
    URL.createObjectURL = () => {
      throw new Error('blocked');
    };
    await userEvent.click(answer('Save a copy and open'));
    expect(outcome()).toMatch(/blocked the download/);
    expect(titleOf(store)).toBe('Heat');
  });

  it('opens without saving', async () => {
    const store = await changed();
    await userEvent.click(answer('Open without saving'));
    await waitFor(() => expect(titleOf(store)).toBe('Floods'));
    expect(downloads).toEqual([]);
  });
});
