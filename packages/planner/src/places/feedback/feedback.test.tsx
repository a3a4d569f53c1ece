import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';
import { inOrder } from './in-order.js';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = async () => within(await screen.findByRole('alertdialog', { hidden: true }));
const card = () => document.querySelector('[data-scope="promise-card"][data-part="root"]');
const commitment = (store: ReturnType<typeof openAt>, id: string) =>
  store.getState().plan.feedback.find((each) => each.id === id);

const told = 'site-visit';
const drafted = 'film-showing';

describe('commitments to feed back', () => {
  it('stand by day: late first, what is settled last', () => {
    const order = inOrder(
      [
        { id: 'no day', promiseId: 'p' },
        { id: 'given', promiseId: 'p', dueOn: '2026-01-01', state: 'done' },
        { id: 'later', promiseId: 'p', dueOn: '2026-12-01' },
        { id: 'late', promiseId: 'p', dueOn: '2026-08-01' },
        { id: 'next', promiseId: 'p', dueOn: '2026-10-01' },
        { id: 'later than late', promiseId: 'p', dueOn: '2026-09-01' },
      ],
      '2026-09-10',
    );
    expect(order.map(({ id }) => id)).toEqual([
      'late',
      'later than late',
      'next',
      'later',
      'no day',
      'given',
    ]);
  });

  it('say in words what is late, in the list and in the rail', async () => {
    openAt(measles, { place: 'feedback' });
    const [edit] = await screen.findAllByRole('link', { name: /^Edit / });
    const first = edit?.closest('li');
    expect(first?.textContent).toContain('Late');
    expect(first?.textContent).toContain('By 1 September 2026');
    expect(screen.getByRole('link', { name: /^Feedback\s?1 late$/ })).toBeTruthy();
  });

  it('are edited in place while their promise is a draft', async () => {
    const store = openAt(measles, { place: 'feedback', item: drafted });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Audience' }), ' and friends');
    expect(commitment(store, drafted)?.audience).toBe('The parents’ group and friends');
    expect(commitment(store, drafted)?.earlier).toBeUndefined();
  });

  it('change through the dialog once people were told, and keep what was said', async () => {
    const store = openAt(measles, { place: 'feedback', item: told });
    expect(screen.queryByRole('textbox', { name: 'Audience' })).toBeNull();
    await userEvent.click(await button('Change: How people hear back'));
    const asked = await dialog();
    const how = asked.getByLabelText('How people hear back');
    await userEvent.clear(how);
    await userEvent.type(how, 'By voice note');
    await userEvent.type(asked.getByLabelText('Why does it change?'), 'Families travel.');
    await userEvent.click(asked.getByText('Change the promise'));
    expect(commitment(store, told)).toMatchObject({
      how: 'By voice note',
      state: 'changed',
      earlier: [{ how: measles.feedback[1]?.how, reason: 'Families travel.' }],
    });
  });

  it('record what people heard, today, and the card shows it at once', async () => {
    const store = openAt(measles, { place: 'feedback', item: told });
    await userEvent.click(await button('Record what people heard'));
    expect(commitment(store, told)).toMatchObject({ deliveredOn: '2026-09-10', state: 'done' });
    const heard = await screen.findByRole('textbox', { name: 'What was heard' });
    await waitFor(() => expect(document.activeElement).toBe(heard));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What was decided' }),
      'Sundays at the hub',
    );
    await waitFor(() => expect(card()?.textContent).toContain('Not the church hall.'));
    await waitFor(() => expect(card()?.textContent).toContain('Sundays at the hub'));
    expect(commitment(store, told)?.earlier).toBeUndefined();
  });

  it('are withdrawn with a reason that people see', async () => {
    const store = openAt(measles, { place: 'feedback', item: told });
    await userEvent.click(await button('Withdraw this commitment'));
    const asked = await dialog();
    await userEvent.type(asked.getByLabelText('Why does it change?'), 'No clinics any more.');
    await userEvent.click(asked.getAllByText('Withdraw this commitment').at(-1) as HTMLElement);
    expect(commitment(store, told)).toMatchObject({
      state: 'withdrawn',
      reason: 'No clinics any more.',
    });
    await waitFor(() => expect(card()?.textContent).toContain('No clinics any more.'));
  });

  it('are said in one step where the promise was made before', async () => {
    const plan = {
      ...measles,
      feedback: [...measles.feedback, { id: 'new', promiseId: 'involve-promise' }],
    };
    const store = openAt(plan, { place: 'feedback', item: 'new' });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Audience' }), 'All');
    await userEvent.type(screen.getByRole('textbox', { name: 'How people hear back' }), 'A poster');
    expect(commitment(store, 'new')).toEqual({ id: 'new', promiseId: 'involve-promise' });
    await userEvent.click(await button('Add it to the promise'));
    expect(commitment(store, 'new')).toMatchObject({ audience: 'All', how: 'A poster' });
    expect(commitment(store, 'new')?.earlier).toBeUndefined();
  });

  it('need a promise first', async () => {
    openAt({ ...measles, promises: [], feedback: [] }, { place: 'feedback' });
    await userEvent.click(await screen.findByRole('link', { name: 'Go to promises' }));
    expect(await button('Add a promise')).toBeTruthy();
  });
});
