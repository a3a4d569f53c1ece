import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = async () => within(await screen.findByRole('alertdialog', { hidden: true }));
const card = () => document.querySelector('[data-scope="promise-card"][data-part="root"]');
const promiseIn = (store: ReturnType<typeof openAt>, id: string) =>
  store.getState().plan.promises.find((each) => each.id === id);

const draft = 'co-produce-promise';
const made = 'involve-promise';

describe('a draft of a promise', () => {
  it('is edited in place, and the card says the same a moment later', async () => {
    openAt(measles, { place: 'promises', item: draft });
    const words = await screen.findByRole('textbox', { name: 'In our own words' });
    await userEvent.type(words, ' Come and see.');
    await waitFor(() =>
      expect(card()?.textContent).toContain('Only the medical facts are fixed. Come and see.'),
    );
  });

  it('is made in one step, with its day and where it is shown', async () => {
    const store = openAt(measles, { place: 'promises', item: draft });
    const day = (await screen.findByLabelText('Made on')) as HTMLInputElement;
    expect(day.value).toBe('2026-09-10');
    await userEvent.type(screen.getByLabelText('Where it is shown'), 'At the hub');
    expect(promiseIn(store, draft)?.shownWhere).toBeUndefined();
    await userEvent.click(await button('Make this promise'));
    expect(promiseIn(store, draft)).toMatchObject({
      madeOn: '2026-09-10',
      shownWhere: 'At the hub',
    });
    expect(screen.queryByRole('textbox', { name: 'In our own words' })).toBeNull();
    await waitFor(async () => expect(document.activeElement).toBe(await button('Done')));
  });
});

describe('a promise that was made', () => {
  it('cannot be typed over, copied or removed', async () => {
    openAt(measles, { place: 'promises', item: made });
    const change = await button('Change: In our own words');
    const row = change.closest('[data-part="told-row"]');
    expect(row?.textContent).toContain('You tell us where clinics would work.');
    expect(screen.queryByRole('textbox', { name: 'In our own words' })).toBeNull();
    for (const name of ['Remove', 'Duplicate']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  it('changes through one dialog, and keeps what it said', async () => {
    const store = openAt(measles, { place: 'promises', item: made });
    const change = await button('Change: In our own words');
    await userEvent.click(change);
    const asked = await dialog();
    const words = asked.getByLabelText('In our own words');
    expect(document.activeElement).toBe(words);
    await userEvent.type(words, ' In person.');
    await userEvent.click(asked.getByText('Change the promise'));
    expect(asked.getByText(/There is no reason yet/)).toBeTruthy();
    expect(promiseIn(store, made)?.changes).toBeUndefined();
    await userEvent.type(asked.getByLabelText('Why does it change?'), 'Families asked for it.');
    await userEvent.click(asked.getByText('Change the promise'));
    expect(promiseIn(store, made)?.changes).toMatchObject([
      { reason: 'Families asked for it.', from: { localExplanation: /^You tell us/ } },
    ]);
    expect(promiseIn(store, made)?.localExplanation).toMatch(/In person\.$/);
    await waitFor(() => expect(card()?.textContent).toContain('Families asked for it.'));
    await waitFor(() => expect(document.activeElement).toBe(change));
  });

  it('asks for something else before it asks why', async () => {
    const store = openAt(measles, { place: 'promises', item: made });
    await userEvent.click(await button('Change: In our own words'));
    const asked = await dialog();
    await userEvent.type(asked.getByLabelText('Why does it change?'), 'Why not');
    await userEvent.click(asked.getByText('Change the promise'));
    expect(asked.getByRole('alert', { hidden: true }).textContent).toMatch(/^Nothing differs yet/);
    expect(promiseIn(store, made)?.changes).toBeUndefined();
  });

  it('is withdrawn with a reason, and stays', async () => {
    const store = openAt(measles, { place: 'promises', item: made });
    await userEvent.click(await button('Withdraw this promise'));
    const asked = await dialog();
    await userEvent.type(asked.getByLabelText('Why does it change?'), 'The grant has ended.');
    await userEvent.click(asked.getAllByText('Withdraw this promise').at(-1) as HTMLElement);
    expect(promiseIn(store, made)?.withdrawnOn).toBe('2026-06-22');
    expect(promiseIn(store, made)?.changes?.at(-1)?.reason).toBe('The grant has ended.');
    expect(await screen.findByText(/^Withdrawn on 22 June 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Change: / })).toBeNull();
    await waitFor(async () => expect(document.activeElement).toBe(await button('Done')));
  });

  it('says which change people have not been told of, and records the day', async () => {
    const changes = [
      { on: '2026-08-01', reason: 'Why', from: { localExplanation: 'Other words' } },
    ];
    const plan = {
      ...measles,
      promises: measles.promises.map((each) => (each.id === made ? { ...each, changes } : each)),
    };
    const store = openAt(plan, { place: 'promises', item: made });
    await userEvent.click(await button('Record that people were told'));
    expect(promiseIn(store, made)?.changes?.[0]?.communityToldOn).toBe('2026-09-10');
    expect(screen.queryByText('People have not been told of every change')).toBeNull();
  });
});
