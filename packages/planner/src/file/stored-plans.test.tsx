import { createPlanStore, ukhsaGuidance } from '@engagement-kit/model';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { choose } from '../shared/more-menu.fixtures.js';
import {
  answer,
  button,
  dialog,
  line,
  outcome,
  setUpPage,
  show,
  titles,
} from './harness.fixtures.js';
import { browserOf, planNamed, storeOf } from './plan-file.fixtures.js';

const { downloads } = setUpPage();
const type = (store: ReturnType<typeof storeOf>, lead: string) =>
  act(() => void store.dispatch({ type: 'plan.update', changes: { lead } }));
const titleOf = (store: ReturnType<typeof storeOf>) => store.getState().plan.title;
const summary = () => document.querySelector('[data-part="issues-summary"]')?.textContent;

/** Opens the menu that has the focus, and goes to an item by its first letter. */
async function goTo(text: string) {
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
  await userEvent.keyboard(text.charAt(0));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(text));
}

describe('the plans that are stored', () => {
  const withTwo = async () => {
    const { texts, tab } = browserOf();
    await tab().save(planNamed('Floods'));
    await tab().save({ ...planNamed('Cold'), lead: 'A lead' });
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await waitFor(() => expect(titles()).toHaveLength(2));
    return { texts, tab, store };
  };

  it('opens one, goes on saving it, and says which is open', async () => {
    const { tab, store } = await withTwo();
    await userEvent.click(button('Open “Cold”'));
    await waitFor(() => expect(line()).toMatch(/^Saved in this browser/));
    expect(titleOf(store)).toBe('Cold');
    expect(screen.getByText('Open now').parentElement?.textContent).toMatch(/^Cold/);
    expect((document.activeElement as HTMLElement).dataset.part).toBe('status');
    type(store, 'Another lead');
    await waitFor(() => expect(line()).toBe('Saving…'));
    // What waits is saved before the next one opens: no question.
    await userEvent.click(button('Open “Floods”'));
    await waitFor(() => expect(titleOf(store)).toBe('Floods'));
    const stored = await tab().load('Cold');
    expect(stored.ok && stored.value.plan.lead).toBe('Another lead');
  });

  it('renames one, by keyboard alone', async () => {
    const { tab } = await withTwo();
    button('More for “Floods”').focus();
    await goTo('Rename');
    await userEvent.keyboard('{Enter}');
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New title' });
    expect(document.activeElement).toBe(name);
    await userEvent.clear(name);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('The title is empty. Type a title.')).toBeTruthy();
    await userEvent.keyboard('Flood warnings{Enter}');
    await waitFor(() => expect(titles()).toContain('Flood warnings'));
    await waitFor(() => expect(document.activeElement).toBe(button('More for “Flood warnings”')));
    const stored = await tab().load('Floods');
    expect(stored.ok && stored.value.plan.title).toBe('Flood warnings');
    await goTo('Rename');
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: 'New title' });
    await userEvent.keyboard('Else{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button('More for “Flood warnings”')));
    expect(titles()).toContain('Flood warnings');
  });

  it('renames the one on the page too', async () => {
    const { store } = await withTwo();
    await userEvent.click(button('Open “Cold”'));
    await waitFor(() => expect(titleOf(store)).toBe('Cold'));
    await choose('Cold', 'Rename');
    await userEvent.keyboard('Cold weather{Enter}');
    await waitFor(() => expect(titleOf(store)).toBe('Cold weather'));
    await waitFor(() => expect(titles()).toContain('Cold weather'));
  });

  it('duplicates one', async () => {
    const { store } = await withTwo();
    await choose('Cold', 'Duplicate');
    await waitFor(() => expect(titles()).toContain('Copy of Cold'));
    expect(outcome()).toBe('“Copy of Cold” was saved.');
    expect(titleOf(store)).toBe('Heat');
  });

  it('gives focus back to the menu’s button when nothing is deleted after all', async () => {
    await withTwo();
    await choose('Floods', 'Delete');
    await userEvent.click(answer('Cancel'));
    expect(document.activeElement).toBe(button('More for “Floods”'));
  });

  it('deletes one after asking, and focus goes to the list', async () => {
    await withTwo();
    await choose('Floods', 'Delete');
    expect(dialog().textContent).toMatch(/cancel, open it and save a copy/);
    await userEvent.click(answer('Delete plan'));
    await waitFor(() => expect(titles()).toEqual(['Cold']));
    expect(outcome()).toBe('“Floods” was deleted.');
    expect(document.activeElement?.textContent).toBe('Plans saved in this browser');
  });

  it('starts a new one, after asking where changes would be lost', async () => {
    const { store } = await withTwo();
    type(store, 'The team');
    await userEvent.click(button('Start a new plan'));
    await userEvent.click(answer('Start without saving'));
    await waitFor(() => expect(titleOf(store)).toBe('Untitled plan'));
    expect(outcome()).toBe('A new plan is open.');
    expect(document.activeElement).toBe(button('Start a new plan'));
  });

  it('shows what another tab keeps', async () => {
    const { tab } = await withTwo();
    await act(async () => void (await tab().save(planNamed('Wind'))));
    await waitFor(() => expect(titles()).toContain('Wind'));
  });

  it('shows what cannot be read as such, hands it over word for word, and opens nothing', async () => {
    const texts = new Map([
      ['engagement-kit:plan:["broken","r1"]', 'half a te'],
      ['engagement-kit:plan:["newer","r1"]', '{"engagementKit":9}\n{}'],
    ]);
    show(storeOf(planNamed('Heat')), { storage: browserOf(texts).tab() });
    expect(await screen.findByText('Damaged')).toBeTruthy();
    expect(screen.getByText('Newer version')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Open|Rename|Duplicate) “/ })).toBeNull();
    const [first, second] = screen.getAllByRole('button', { name: /^Save what is there/ });
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(downloads).toHaveLength(1));
    await userEvent.click(second as HTMLElement);
    await waitFor(() => expect(downloads).toHaveLength(2));
    const saved = await Promise.all(downloads.map(({ text }) => text()));
    expect(saved.sort()).toEqual(['half a te', '{"engagementKit":9}\n{}']);
  });

  it('tells of a plan that turns out to be damaged, and hands over what is there', async () => {
    const { texts } = await withTwo();
    for (const [key, text] of texts) {
      if (key.includes('Floods')) texts.set(key, text.replace('"promises"', '"promisez"'));
    }
    await userEvent.click(button('Open “Floods”'));
    await waitFor(() => expect(summary()).toBe('That did not work. Nothing has changed.'));
    await userEvent.click(button('Save what is there'));
    await waitFor(() => expect(downloads).toHaveLength(1));
  });

  it('tells once that a version was damaged, with one button, for as long as its plan is open', async () => {
    const { texts, tab } = await withTwo();
    const floods = [...texts.keys()].find((key) => key.includes('Floods')) as string;
    const damaged = floods.replace(/"[^"]*"\]$/, '"zz"]');
    texts.set(damaged, (texts.get(floods) as string).slice(0, 40));
    await userEvent.click(button('Open “Floods”'));
    await waitFor(() => expect(outcome()).toBe('“Floods” is open.'));
    await waitFor(() => expect(line()).toMatch(/^Saved in this browser/));
    const told = document.querySelectorAll('[data-part="notice"], [data-part="issue"]');
    expect([...told].map((each) => each.textContent)).toEqual([
      expect.stringMatching(/could not be read\. It has been set aside/),
    ]);
    await userEvent.click(button('Save what is there'));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect((await tab().load('Floods')).ok).toBe(true);
  });
});

describe('undo and redo', () => {
  it('say what they did, and keep their focus when there is nothing to do', async () => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Undo'));
    expect(outcome()).toBe('There is nothing to undo.');
    type(store, 'The team');
    expect(outcome()).toBe('');
    expect(button('Undo').getAttribute('aria-disabled')).toBe('false');
    await userEvent.click(button('Undo'));
    expect(store.getState().plan.lead).toBeUndefined();
    await waitFor(() => expect(outcome()).toMatch(/^Undone: .* changed \(.*lead.*\)\.$/i));
    expect(document.activeElement).toBe(button('Undo'));
    await userEvent.click(button('Redo'));
    expect(store.getState().plan.lead).toBe('The team');
    await waitFor(() => expect(outcome()).toMatch(/^Redone: .* changed \(.*lead.*\)\.$/i));
  });

  it('ask why, and whether people were told, where that changes what was promised', async () => {
    let now = '2026-06-10T09:00:00.000Z';
    const store = createPlanStore({
      guidance: ukhsaGuidance,
      now: () => now,
      newId: () => 'new',
      plan: planNamed('Heat'),
    });
    store.dispatch({ type: 'activity.add', item: { id: 'a9', name: 'Talks' } });
    const promise = {
      id: 'p9',
      activityIds: ['a9'],
      engagementType: 'consult',
      madeOn: '2026-06-10',
    };
    store.dispatch({ type: 'promise.add', item: promise });
    const reason = 'Residents asked to work with us.';
    const changes = { engagementType: 'involve' };
    store.dispatch({ type: 'promise.change', id: 'p9', changes, reason });
    now = '2026-07-02T09:00:00.000Z';
    const promised = () => store.getState().plan.promises.find(({ id }) => id === 'p9');
    const type = () => promised()?.engagementType;
    show(store);
    await userEvent.click(button('Undo'));
    await userEvent.click(button('Leave it as it is'));
    expect(type()).toBe('involve');
    await userEvent.click(button('Undo'));
    expect(screen.getByRole('alertdialog', { name: 'Change what was promised?' })).toBeTruthy();
    expect(document.activeElement?.id).toMatch(/-reason$/);
    expect(type()).toBe('involve');
    await userEvent.click(button('Change the promise'));
    expect(type()).toBe('involve');
    await userEvent.type(screen.getByLabelText('Why does it change?'), 'The budget was cut.');
    await userEvent.click(button('Change the promise'));
    expect(type()).toBe('consult');
    expect(promised()?.changes?.map((each) => [each.on, each.reason])).toEqual([
      ['2026-06-10', reason],
      ['2026-07-02', 'The budget was cut.'],
    ]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() => expect(outcome()).toMatch(/^Undone: /));
    expect(document.activeElement).toBe(button('Undo'));

    // What says why by itself is taken again without a question.
    await userEvent.click(button('Redo'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(type()).toBe('involve');

    await userEvent.click(button('Undo'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(type()).toBe('consult');
  });

  it('name what was done with a version, whatever else came and went with it', async () => {
    const store = storeOf(planNamed('Heat'));
    const id = 'v1';
    const item = { id: 'c1', name: 'Night workers' };
    show(store);
    act(() => {
      store.dispatch({ type: 'version.save', id, name: 'Before the meeting' });
      store.dispatch({ type: 'plan.update', changes: { lead: 'The team' } });
      store.dispatch({ type: 'community.add', item });
      store.dispatch({ type: 'version.restore', id });
    });
    await userEvent.click(button('Undo'));
    expect(store.getState().plan.communities).toEqual([item]);
    await waitFor(() => expect(outcome()).toBe('Undone: Version “Before the meeting” restored.'));
    await userEvent.click(button('Redo'));
    await waitFor(() => expect(outcome()).toBe('Redone: Version “Before the meeting” restored.'));
    act(() => void store.dispatch({ type: 'version.remove', id }));
    await userEvent.click(button('Undo'));
    await waitFor(() => expect(outcome()).toBe('Undone: Version “Before the meeting” removed.'));
  });
});
