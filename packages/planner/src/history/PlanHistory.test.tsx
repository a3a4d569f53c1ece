import { createPlanStore, defineMessages, type PlanStore } from '@engagement-kit/model';
import { MessagesProvider, PlanProvider } from '@engagement-kit/react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { fixedContext } from '../../../react/src/plan/plans.fixtures.js';
import { choose } from '../shared/more-menu.fixtures.js';
import { busyStore, historyStore, longHistory } from './history.fixtures.js';
import { History, PlanHistory, type PlanHistoryMessages, planHistoryMessages } from './index.js';

const show = (store: PlanStore, part: ReactElement = <PlanHistory timeZone="UTC" />) =>
  render(
    <StrictMode>
      <PlanProvider store={store}>{part}</PlanProvider>
    </StrictMode>,
  );

const storeOf = (plan: ReturnType<typeof longHistory>) =>
  createPlanStore({ ...fixedContext(), plan });

const entries = () =>
  [...document.querySelectorAll('[data-part="event"]')].map(
    (node) => node.querySelector('[data-part="what"]')?.textContent,
  );
const status = () => document.querySelector('[data-part="status"]')?.textContent;
const button = (name: string) => screen.getByRole('button', { name });
const dialog = () => screen.getByRole('alertdialog');
const why = () => within(dialog()).getByRole('textbox', { name: 'Why does it change?' });
const go = () => within(dialog()).getByRole('button', { name: 'Restore this version' });

describe('the changes', () => {
  it('are told newest first, by day, with who made them and when', () => {
    show(busyStore());
    expect(entries().slice(0, 3)).toEqual([
      'Risk “Too few interpreters” removed',
      'Risk “Too few interpreters” added',
      'Feedback “A letter” changed',
    ]);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Wednesday, 10 June 2026');
    expect(screen.getAllByText('10:10am').length).toBe(1);
    const event = document.querySelector<HTMLElement>('[data-part="event"]:nth-child(3)');
    expect(event?.querySelector('summary')?.textContent).toBe(
      'Feedback “A letter” changed due on 10:00am · Engagement lead',
    );
    expect(event?.querySelector('details')?.open).toBe(false);
    expect(event?.querySelector('dl')?.textContent).toBe(
      'Due onBefore: 10 July 2026After: 24 July 2026',
    );
    expect(document.querySelector('[data-part="event"][data-version]')?.textContent).toMatch(
      /^Version “Before the meeting” named/,
    );
  });

  it('are in the reader’s own time where a time zone is given', () => {
    show(storeOf(longHistory(1)), <PlanHistory timeZone="Pacific/Auckland" />);
    const time = document.querySelector('[data-part="event"] time');
    expect(time?.textContent).toBe('9:00pm');
    expect(time?.getAttribute('datetime')).toBe('2026-01-01T08:00:00.000Z');
  });

  it('shorten a long text, and hold the whole of it behind a fold', async () => {
    show(busyStore());
    const whole = screen.getByText(/for an answer to their questions before any appointment/);
    expect(whole.closest('details')?.open).toBe(false);
    expect(screen.getByText(/after school…$/)).toBeTruthy();
  });

  it('say what will appear here while there are none', () => {
    const { plan } = historyStore().getState();
    show(storeOf({ ...plan, history: [] }));
    expect(
      screen.getByText(/^Nothing has changed yet\. Each change will appear here/),
    ).toBeTruthy();
    expect(entries()).toEqual([]);
  });

  it('show twenty at first, then more, and reading goes on where it stopped', async () => {
    show(storeOf(longHistory(130)));
    expect(entries()).toHaveLength(20);
    expect(screen.getByText('The latest 20 of 130 changes, newest first.')).toBeTruthy();
    // Looked for by its words: a look by role reads the name of every button of every entry.
    const more = () => screen.queryByText('Show earlier changes', { selector: 'button' });
    await userEvent.click(more() as HTMLElement);
    expect(entries()).toHaveLength(120);
    expect(document.activeElement?.getAttribute('data-place')).toBe('109');
    expect(document.activeElement?.textContent).toContain('Note 110');
    await userEvent.click(more() as HTMLElement);
    expect(entries()).toHaveLength(130);
    expect(more()).toBeNull();
    expect(document.activeElement?.getAttribute('data-place')).toBe('9');
    expect(screen.getByText('130 changes, newest first.')).toBeTruthy();
    await waitFor(() =>
      expect(document.querySelector('[data-part="announcement"]')?.textContent).toBe(
        '130 of 130 changes are shown.',
      ),
    );
  });

  it('follow the plan, and undo takes the last one back', () => {
    const store = historyStore();
    show(store);
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { summary: 'Catch up' } });
    });
    expect(entries()).toEqual(['Facts of the plan changed', 'Plan started']);
    act(() => {
      store.undo();
    });
    expect(entries()).toEqual(['Plan started']);
  });

  it('leave entries alone that a change does not touch', () => {
    const store = storeOf(longHistory(30));
    show(store);
    const before = document.querySelector('[data-place="20"]');
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    if (before) observer.observe(before, { childList: true, subtree: true, characterData: true });
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { summary: 'Catch up' } });
    });
    expect(document.querySelector('[data-place="20"]')).toBe(before);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
  });

  it('show hostile text as text, and survive a history that makes no sense', () => {
    const hostile = '<img src=x onerror="boom()">\u202E{name}';
    const store = historyStore(hostile);
    const { plan } = store.getState();
    const at = 'some day';
    const odd = [
      { at, what: '__proto__', path: ['__proto__', 'x'], before: null, after: { polluted: 1 } },
      { at, what: 'version.restore', path: ['versions', 'v'], before: { activities: [null, 4] } },
      { at, what: 'activity.update', path: ['activities', 0, 'deep'], after: 'text' },
      { at, what: 'plan.update', path: [], before: { title: hostile }, after: { title: 'B' } },
      { at, what: 'unheard.of', path: [] },
    ];
    show(storeOf({ ...plan, history: [...plan.history, ...odd] }));
    expect(entries()).toHaveLength(6);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(/onerror/).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { name: 'some day' })).toBeTruthy();
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('versions', () => {
  it('are named from the field, by the button or the Enter key', async () => {
    const store = historyStore();
    show(store);
    const field = screen.getByRole('textbox', { name: 'Name of this version' });
    await userEvent.type(field, '  First draft ');
    await userEvent.click(button('Name this version'));
    expect(store.getState().plan.versions.map(({ name }) => name)).toEqual(['First draft']);
    expect(field).toHaveProperty('value', '');
    expect(status()).toBe('Version “First draft” is saved in the plan.');
    await userEvent.type(field, 'Second{Enter}');
    expect(store.getState().plan.versions).toHaveLength(2);
    expect(screen.getAllByRole('button', { name: /^More for/ })[0]).toBe(
      button('More for “Second”'),
    );
  });

  it('say what to do when the name is missing, at the field', async () => {
    const store = historyStore();
    show(store);
    await userEvent.click(button('Name this version'));
    const field = screen.getByRole('textbox', { name: 'Name of this version' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const [error] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(error ?? '')?.textContent).toMatch(/^This version has no name/);
    expect(store.getState().plan.versions).toEqual([]);
    await userEvent.type(field, 'Named{Enter}');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('never submit a form that they stand in, and leave nothing in it', async () => {
    const store = historyStore();
    let posted = 0;
    show(
      store,
      <form onSubmit={() => (posted += 1)}>
        <PlanHistory />
      </form>,
    );
    await userEvent.type(screen.getByRole('textbox'), 'Named{Enter}');
    expect(posted).toBe(0);
    const form = document.querySelector('form') as HTMLFormElement;
    expect([...new FormData(form).keys()]).toEqual([]);
  });

  it('tell what has changed since', async () => {
    show(busyStore());
    const fold = document.querySelector<HTMLDetailsElement>('[data-part="since"]');
    expect(fold?.querySelector('[data-part="changes"]')).toBeNull();
    act(() => {
      if (fold) fold.open = true;
    });
    await waitFor(() => expect(fold?.querySelector('[data-part="changes"]')).toBeTruthy());
    const said = [...(fold?.querySelectorAll('[data-part="what"]') ?? [])];
    expect(said.map((node) => node.textContent)).toEqual([
      'Activity “Workshops at family hubs” changed',
      'Promise “Workshops at family hubs” changed',
      'Feedback “A letter” added',
      expect.stringMatching(/^Answer to “why is community engagement appropriate.* added$/),
    ]);
  });

  it('ask before one is restored, and go back to the button', async () => {
    const store = busyStore();
    const { plan } = store.getState();
    show(store);
    const trigger = button('More for “Before the meeting”');
    await choose('Before the meeting', 'Restore');
    expect(within(dialog()).getByRole('heading').textContent).toBe('Restore “Before the meeting”?');
    expect(dialog().textContent).toContain('Nothing is lost');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(trigger);
    await choose('Before the meeting', 'Restore');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(trigger);
    expect(store.getState().plan).toBe(plan);
  });

  it('come back, and undo brings the present back exactly', async () => {
    const store = busyStore();
    const { plan } = store.getState();
    show(store);
    const trigger = button('More for “Before the meeting”');
    await choose('Before the meeting', 'Restore');
    await userEvent.type(why(), 'Too few people came.');
    await userEvent.click(go());
    expect(store.getState().plan.activities[0]?.engagementType).toBe('consult');
    expect(entries()[0]).toBe('Version “Before the meeting” restored');
    expect(document.activeElement).toBe(trigger);
    expect(status()).toMatch(/^Version “Before the meeting” is restored\. Undo brings back/);
    expect(screen.getAllByRole('status').map((node) => node.textContent)).toContain(status());
    expect(document.querySelector('[data-part="announcement"]')?.textContent).toBe('');
    act(() => {
      store.undo();
    });
    expect(status()).toBe('');
    expect(store.getState().plan).toBe(plan);
  });

  it('ask why, and whether people were told, where that changes what was promised', async () => {
    const store = busyStore();
    const { plan } = store.getState();
    show(store);
    const trigger = button('More for “Before the meeting”');
    await choose('Before the meeting', 'Restore');
    expect(dialog().textContent).toContain('This changes what people were promised.');
    expect(document.activeElement).toBe(why());
    // By keyboard alone: nothing is written, so nothing changes and the focus goes where something is missing.
    const tab = async (to: HTMLElement) => {
      while (document.activeElement !== to) await userEvent.tab();
    };
    await tab(go());
    await userEvent.keyboard('{Enter}');
    expect(store.getState().plan).toBe(plan);
    expect(document.activeElement).toBe(why());
    expect(
      document.getElementById(why().getAttribute('aria-describedby') ?? '')?.textContent,
    ).toMatch(/^There is no reason yet\./);
    await userEvent.keyboard('Too few people came.');
    // jsdom knows no arrow keys between radios; the story takes them.
    within(dialog()).getByRole('radio', { name: 'Yes' }).focus();
    await userEvent.keyboard(' ');
    const today = (screen.getByLabelText('Told on') as HTMLInputElement).value;
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
    await tab(go());
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    const [promise] = store.getState().plan.promises;
    expect(promise?.engagementType).toBe('consult');
    expect(promise?.changes?.at(-1)).toMatchObject({
      reason: 'Too few people came.',
      communityToldOn: today,
    });
    expect(document.activeElement).toBe(trigger);
  });

  it('ask nothing more where no promise changes', async () => {
    const store = historyStore();
    store.dispatch({ type: 'version.save', name: 'Before' });
    store.dispatch({ type: 'plan.update', changes: { lead: 'The team' } });
    show(store);
    await choose('Before', 'Restore');
    expect(within(dialog()).queryByRole('textbox')).toBeNull();
    await userEvent.click(go());
    expect(store.getState().plan.lead).toBeUndefined();
  });

  it('say so when the plan is the same already', async () => {
    const store = historyStore();
    store.dispatch({ type: 'version.save', name: 'Now' });
    show(store);
    await choose('Now', 'Restore');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Restore this version' }));
    expect(status()).toBe('The plan already says the same as “Now”. Nothing has changed.');
  });

  it('can be removed, and focus goes to the field', async () => {
    const store = busyStore();
    show(store);
    await choose('Before the meeting', 'Remove');
    expect(document.activeElement).toBe(within(dialog()).getByRole('button', { name: 'Cancel' }));
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Remove this version' }));
    expect(store.getState().plan.versions).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(entries()[0]).toBe('Version “Before the meeting” removed');
  });

  it('say what happened when the plan refuses', async () => {
    const store = busyStore();
    show(store);
    await choose('Before the meeting', 'Restore');
    act(() => {
      store.dispatch({ type: 'version.remove', id: 'v1' });
    });
    await userEvent.click(go());
    expect(status()).toContain('v1');
    expect(document.activeElement).not.toBe(document.body);
  });
});

it('speaks another language, and marks the words of the model as English', () => {
  const welsh = defineMessages<PlanHistoryMessages>('plan-history', 'cy', {
    ...planHistoryMessages.messages,
    changes: 'Newidiadau',
    events: { ...planHistoryMessages.messages.events, changed: '{what} wedi newid' },
  });
  show(
    busyStore(),
    <MessagesProvider sets={[welsh]}>
      <PlanHistory />
    </MessagesProvider>,
  );
  expect(screen.getByRole('heading', { name: 'Newidiadau' }).closest('[lang]')).toHaveProperty(
    'lang',
    'cy',
  );
  expect(screen.getAllByText(/wedi newid$/).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Due on', { selector: 'dt' })[0]?.lang).toBe('en-GB');
});

it('keeps two histories on a page apart', () => {
  show(
    busyStore(),
    <>
      <PlanHistory />
      <PlanHistory />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('parts', () => {
  const within_ = (store: PlanStore) => (part: ReactElement) => (
    <PlanProvider store={store}>
      <History.Root>{part}</History.Root>
    </PlanProvider>
  );
  const busy = { scope: 'plan-history', wrap: within_(busyStore()) };
  describeConformance(History.Root, {
    ...busy,
    part: 'root',
    wrap: (part) => <PlanProvider store={busyStore()}>{part}</PlanProvider>,
  });
  describeConformance(History.Heading, { ...busy, part: 'heading', props: { of: 'changes' } });
  describeConformance(History.NameVersion, { ...busy, part: 'name-version' });
  const naming = {
    ...busy,
    wrap: (part: ReactElement) => busy.wrap(<History.NameVersion>{part}</History.NameVersion>),
  };
  describeConformance(History.VersionName, {
    ...naming,
    part: 'version-name',
    child: <input />,
    handles: {
      // React writes a value into the HTML, Preact does not: there nothing else tells that the part has taken it.
      ...(/preact|embed/.test(process.env.COMPONENTS_ON ?? '')
        ? {}
        : {
            onChange: {
              fire: (node) => void fireEvent.input(node, { target: { value: 'Draft' } }),
            },
          }),
      onKeyDown: { fire: (node) => void fireEvent.keyDown(node, { key: 'Enter' }) },
    },
  });
  const child = <button type="button" />;
  const handles = { onClick: {} };
  describeConformance(History.NameButton, { ...naming, part: 'name-button', child, handles });
  describeConformance(History.Status, { ...busy, part: 'status' });
  describeConformance(History.Versions, { ...busy, part: 'versions' });
  const [version] = busyStore().getState().plan.versions;
  if (!version) throw new Error('There is no version.');
  describeConformance(History.Version, { ...busy, part: 'version', props: { version } });
  const ofVersion = {
    ...busy,
    wrap: (part: ReactElement) =>
      busy.wrap(<History.Version version={version}>{part}</History.Version>),
  };
  describeConformance(History.Since, {
    ...ofVersion,
    part: 'since',
    child: <details />,
    handles: {
      onToggle: {
        fire: (node) => {
          (node as HTMLDetailsElement).open = true;
          fireEvent(node, new Event('toggle'));
        },
        outcome: (container) => container.querySelectorAll('[data-part="changes"]').length,
      },
    },
  });
  describeConformance(History.Restore, { ...ofVersion, part: 'restore', child, handles });
  describeConformance(History.Remove, { ...ofVersion, part: 'remove', child, handles });
  describeConformance(History.Count, { ...busy, part: 'count' });
  describeConformance(History.Events, { ...busy, part: 'events' });
  describeConformance(History.More, {
    ...busy,
    part: 'more',
    child,
    handles,
    wrap: within_(storeOf(longHistory(30))),
  });
  const { plan } = historyStore().getState();
  describeConformance(History.Empty, {
    ...busy,
    part: 'empty',
    wrap: within_(storeOf({ ...plan, history: [] })),
  });
});
