import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const activityIn = (store: ReturnType<typeof openAt>, id: string) =>
  store.getState().plan.activities.find((each) => each.id === id);
const clinics = { place: 'activities', item: 'clinics' };

describe('an activity', () => {
  it('has the page to itself, with ways to those before and after it', async () => {
    openAt(measles, clinics);
    expect(await screen.findByRole('heading', { level: 2, name: /^Choosing where/ })).toBeTruthy();
    expect(screen.getByText(', 2 of 3')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: /^Next: A film/ }));
    const heading = await screen.findByRole('heading', { name: /^A film and a leaflet/, level: 2 });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('link', { name: /^Previous: Choosing/ })).toBeTruthy();
  });

  it('takes a type, and the card of its promise follows while it is a draft', async () => {
    const plan = { ...measles, promises: [{ id: 'p', activityIds: ['clinics'] }], feedback: [] };
    const store = openAt(plan, clinics);
    await userEvent.click(await screen.findByRole('radio', { name: 'Consult' }));
    expect(activityIn(store, 'clinics')?.engagementType).toBe('consult');
    const card = document.querySelector('[data-scope="promise-card"][data-part="root"]');
    await waitFor(() => expect(card?.textContent).toContain('Consult'));
  });

  it('shows what is said in rows, and writes where a row is opened', async () => {
    const store = openAt(measles, { ...clinics, field: 'practice.payment' });
    const payment = await screen.findByRole('textbox', { name: 'Payment' });
    await waitFor(() => expect(document.activeElement).toBe(payment));
    expect(payment.closest('details')?.open).toBe(true);
    await userEvent.type(payment, ', and childcare');
    expect(activityIn(store, 'clinics')?.practice).toMatchObject({
      payment: 'Shopping vouchers for each session, and fares, and childcare',
      flow: 'both',
    });
  });

  it('takes in a community that no activity is for', async () => {
    const store = openAt(measles, clinics);
    await userEvent.click(await button('Add them here'));
    expect(activityIn(store, 'clinics')?.communityIds).toContain('night-workers');
    expect(screen.queryByRole('button', { name: 'Add them here' })).toBeNull();
  });

  it('says what its decision leaves open, and leads to it', async () => {
    openAt(measles, clinics);
    const open = (await screen.findByRole('heading', { name: 'Open' })).parentElement;
    expect(open?.textContent).toContain('Which days and hours');
    await userEvent.click(screen.getByRole('link', { name: 'Edit this decision' }));
    expect(await screen.findByRole('textbox', { name: 'What is to be decided' })).toBeTruthy();
  });

  it('makes a decision of its own where it has none', async () => {
    const store = openAt(measles, { place: 'activities', item: 'letters' });
    await userEvent.click(await button('Add a decision'));
    const { decisions } = store.getState().plan;
    expect(activityIn(store, 'letters')?.decisionId).toBe(decisions.at(-1)?.id);
    const text = await screen.findByRole('textbox', { name: 'What is to be decided' });
    await waitFor(() => expect(document.activeElement).toBe(text));
    act(() => void store.undo());
    expect(store.getState().plan).toBe(measles);
  });

  it('gets a stronger activity beside it, as the guidance suggests', async () => {
    const store = openAt(measles, clinics);
    await userEvent.click(await button(/^Co-produce the materials/));
    expect(store.getState().plan.activities.at(-1)).toMatchObject({
      engagementType: 'co-produce',
      communityIds: ['traveller-families', 'new-arrivals'],
    });
    expect(activityIn(store, 'clinics')?.strengthening).toMatchObject({ considered: true });
    expect(await screen.findByText(', 4 of 4')).toBeTruthy();
    act(() => void store.undo());
    expect(store.getState().plan).toBe(measles);
  });

  it('says what the check found of it', async () => {
    openAt(measles, { place: 'activities', item: 'film' });
    const notes = await screen.findByRole('list', { name: 'What the check found' });
    expect(within(notes).getAllByRole('link', { name: 'See what you can do' })).not.toHaveLength(0);
  });

  it('begins with its name when it is new', async () => {
    const store = openAt(
      { ...measles, activities: [], promises: [], feedback: [] },
      { place: 'activities' },
    );
    await userEvent.click(await button('Add an activity'));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await userEvent.keyboard('A walk');
    expect(store.getState().plan.activities[0]?.name).toBe('A walk');
    expect(name.closest('details')?.open).toBe(true);
    await userEvent.click(await button('Add a promise'));
    expect(store.getState().plan.promises).toMatchObject([
      { activityIds: [store.getState().plan.activities[0]?.id] },
    ]);
    expect(await button('Add feedback')).toBeTruthy();
  });
});
