import { type Plan, readPlan } from '@engagement-kit/model';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { planFileName } from './file-name.js';
import { button, line, outcome, page, setUpPage, show, titles } from './harness.fixtures.js';
import { browserOf, planNamed, refusing, storeOf } from './plan-file.fixtures.js';

const { downloads } = setUpPage();
const nothing = 'Nothing is saved yet. Nothing is sent to anyone.';
const savedNow =
  /^Saved in this browser on \d{1,2} \w+ at \d{1,2}:\d\d[ap]m\. It is not sent to anyone\.$/;
const type = (store: ReturnType<typeof storeOf>, lead: string) =>
  act(() => void store.dispatch({ type: 'plan.update', changes: { lead } }));
const pause = (milliseconds: number) =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
const leaves = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented ? 'is asked' : 'just leaves';
};

describe('before anybody asks', () => {
  it('says that nothing is saved, and writes nothing, whatever changes', async () => {
    const { texts, tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    expect(line()).toBe(nothing);
    await screen.findByText('No plans are saved here yet.');
    expect(leaves()).toBe('just leaves');
    type(store, 'The team');
    expect(line()).toBe(nothing);
    expect(texts.size).toBe(0);
    expect(leaves()).toBe('is asked');
  });

  it('knows of changes that were made before it was shown', () => {
    const store = storeOf(planNamed('Heat'));
    type(store, 'The team');
    show(store);
    expect(leaves()).toBe('is asked');
  });

  it('has no place to save in without a storage', () => {
    show(storeOf(planNamed('Heat')));
    expect(screen.queryByRole('button', { name: /in this browser|Start a new plan/ })).toBeNull();
    expect(button('Save a copy')).toBeTruthy();
  });
});

describe('a copy', () => {
  it('is the whole plan under its title and day, and is told in words', async () => {
    const store = storeOf(planNamed('Heat: alerts & visits'));
    show(store);
    type(store, 'The team');
    await userEvent.click(button('Save a copy'));
    const name = downloads[0]?.name;
    expect(name).toBe(planFileName(store.getState().plan, 'json'));
    expect(name).toMatch(/^heat-alerts-visits-\d{4}-\d\d-\d\d-.*\.json$/);
    expect(readPlan(await downloads[0]?.text())).toEqual({
      ok: true,
      value: store.getState().plan,
    });
    expect(outcome()).toMatch(/^A copy of “Heat: alerts & visits” was saved\./);
    expect(line()).toBe(`All of this plan is in your copy, ${name}. Nothing is sent to anyone.`);
    expect(leaves()).toBe('just leaves');
    type(store, 'Another team');
    expect(line()).toMatch(/^Your changes since the copy .* are not saved yet\./);
    expect(leaves()).toBe('is asked');
    act(() => void store.undo());
    expect(leaves()).toBe('just leaves');
  });

  it('says what to do where the browser refuses', async () => {
    show(storeOf(planNamed('Heat')));
    URL.createObjectURL = () => {
      throw new Error('blocked');
    };
    await userEvent.click(button('Save a copy'));
    expect(outcome()).toMatch(/blocked the download. Allow downloads/);
    expect(line()).toBe(nothing);
  });
});

describe('saving in this browser', () => {
  it('begins when asked, says when, says the first save aloud, and goes on by itself', async () => {
    const { tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    expect(document.activeElement).toBe(button('Stop saving here'));
    const said = () => document.querySelector('[data-part="announcement"]')?.textContent;
    await waitFor(() => expect(said()).toMatch(savedNow));
    expect(titles()).toEqual(['Heat']);
    expect(screen.getByText('Open now')).toBeTruthy();

    type(store, 'The team');
    expect(line()).toBe('Saving…');
    await waitFor(() => expect(line()).toMatch(savedNow));
    const stored = await tab().load('Heat');
    expect(stored.ok && stored.value.plan.lead).toBe('The team');
  });

  it('writes at once what waits when the page is hidden', async () => {
    const { tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    type(store, 'The team');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    // Long before it would be written by itself.
    await pause(50);
    const stored = await tab().load('Heat');
    expect(stored.ok && stored.value.plan.lead).toBe('The team');
  });

  it('stops when asked, and says what stays and what is not saved', async () => {
    const { tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    await userEvent.click(button('Stop saving here'));
    await waitFor(() => expect(line()).toMatch(/^Saving has stopped\. What was saved on .* stays/));
    type(store, 'The team');
    expect(line()).toMatch(/^Your latest changes are not saved\./);
    expect(leaves()).toBe('is asked');
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
  });

  it('interrupts when it fails, stays until a save succeeds, and offers ways on', async () => {
    const { tab } = browserOf();
    const { storage, state } = refusing(tab(), 'storage-full');
    const store = storeOf(planNamed('Heat'));
    show(store, { storage });
    await userEvent.click(button('Save in this browser'));
    const alert = () => document.querySelector('[data-part="failure-text"][role="alert"]');
    await waitFor(() => expect(alert()?.textContent).toMatch(/^Not saved\. There is no room left/));
    expect(alert()?.textContent).toMatch(/Everything on this page is still here/);
    const offers = () =>
      [...document.querySelectorAll('[data-part="offer"]')].map((each) => each.textContent);
    expect(offers()).toEqual(['Save a copy', 'Try again']);
    const node = alert();
    type(store, 'The team');
    await pause(1000);
    expect(alert()).toBe(node);
    state.isRefusing = false;
    await userEvent.click(button('Try again'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    expect(document.activeElement).toBe(button('Stop saving here'));
    expect(alert()).toBeNull();
  });

  it('lets the person choose where another version of the plan is stored', async () => {
    const { tab } = browserOf();
    await tab().save({ ...planNamed('Heat'), lead: 'Somebody else' });
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save this one as a second plan' }),
    );
    await waitFor(() => expect(titles().sort()).toEqual(['Copy of Heat', 'Heat']));
    expect(line()).toMatch(savedNow);
    expect(store.getState().plan.title).toBe('Copy of Heat');
    const stored = await tab().load('Heat');
    expect(stored.ok && stored.value.plan.lead).toBe('Somebody else');
  });

  it('says why nothing can be stored, and everything else goes on', async () => {
    const { tab } = browserOf();
    const message = 'This browser does not let this page save.';
    const blocked = {
      ok: false,
      issues: [{ code: 'storage-blocked', path: [], message }],
    } as const;
    const storage = { ...tab(), list: () => Promise.resolve(blocked) };
    const store = storeOf(planNamed('Heat'));
    show(store, { storage });
    await waitFor(() => expect(line()).toBe(`${nothing} Saving is not possible here. ${message}`));
    await userEvent.click(button('Save a copy'));
    expect(downloads).toHaveLength(1);
  });

  it('goes on where the host has loaded the plan from the storage', async () => {
    const { tab } = browserOf();
    await tab().save(planNamed('Heat'));
    const storage = tab();
    const loaded = await storage.load('Heat');
    if (!loaded.ok) throw new Error('not loaded');
    const store = storeOf(loaded.value.plan);
    show(store, { storage, since: loaded.value.version });
    await waitFor(() => expect(line()).toMatch(savedNow));
    type(store, 'The team');
    await waitFor(() => expect(line()).toMatch(savedNow));
  });

  it('ends with the view, after what waits has been written', async () => {
    const { tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    const { unmount } = show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    type(store, 'The team');
    unmount();
    await pause(50);
    const storedLead = async () => {
      const stored = await tab().load('Heat');
      return stored.ok && stored.value.plan.lead;
    };
    expect(await storedLead()).toBe('The team');
    type(store, 'Nobody listens');
    await pause(1000);
    expect(await storedLead()).toBe('The team');
  });

  it('starts afresh with another storage', async () => {
    const store = storeOf(planNamed('Heat'));
    const { rerender } = show(store, { storage: browserOf().tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    rerender(page(store, { storage: browserOf().tab() }));
    expect(line()).toBe(nothing);
    await waitFor(() => expect(titles()).toEqual([]));
  });
});

describe('a plan that grows too large', () => {
  const notices = () =>
    [...document.querySelectorAll('[data-part="notice"]')].map((each) => each.textContent);
  const grow = (store: ReturnType<typeof storeOf>, share: number) =>
    act(() => {
      const more = Array(Math.floor(300_000 * share)).fill(0);
      store.replace({ ...store.getState().plan, more } as Plan);
    });

  it('says early that there is little room, aloud once, until there is more', async () => {
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: browserOf().tab() });
    grow(store, 0.95);
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    expect(notices()).toEqual([
      expect.stringMatching(/^This plan is 9\d% of the size that can be saved\. Take out versions/),
    ]);
    await waitFor(() =>
      expect(document.querySelector('[data-part="announcement"]')?.textContent).toMatch(
        /of the size that can be saved/,
      ),
    );
    grow(store, 0.1);
    await waitFor(() => expect(notices()).toEqual([]));
  });

  it('is not saved, says so, and is saved again once it is smaller', async () => {
    const { texts, tab } = browserOf();
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
    const before = [...texts];
    grow(store, 1.1);
    await waitFor(() =>
      expect(line()).toMatch(
        /^Not saved\. This plan has grown too large to be saved: it could not/,
      ),
    );
    expect([...texts]).toEqual(before);
    grow(store, 0.1);
    await waitFor(() => expect(line()).toMatch(savedNow));
  });

  it('gives no copy that could not be opened, and tells early of one that hardly can', async () => {
    const store = storeOf(planNamed('Heat'));
    show(store);
    grow(store, 1.1);
    await userEvent.click(button('Save a copy'));
    expect(downloads).toEqual([]);
    expect(screen.getByText(/^No copy of “Heat” was saved\.$/)).toBeTruthy();
    expect(screen.getByText(/has grown too large to be saved.*still here/)).toBeTruthy();
    grow(store, 0.95);
    await userEvent.click(button('Save a copy'));
    expect(downloads).toHaveLength(1);
    expect(notices()[0]).toMatch(/% of the size that can be saved/);
  });
});
