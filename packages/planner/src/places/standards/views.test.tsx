import { giveView, type Plan, toViewRequest, ukhsaGuidance } from '@engagement-kit/model';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const asked = toViewRequest(measles, ukhsaGuidance);
if (!asked.ok) throw new Error('The example makes no request.');
const { standards } = asked.value;
const standardId = standards[0]?.id ?? '';
const words = 'Nobody asked the fathers.';

/** What a group sends back. */
const viewOf = (plan: Plan = measles) =>
  giveView(
    { planId: plan.id, standards },
    { who: 'Parents’ forum', answers: { [standardId]: { agrees: false, view: words } } },
    { id: 'view-1', on: '2026-09-01' },
  );
const file = (content: unknown, name = 'community-view.json') =>
  new File([JSON.stringify(content)], name, { type: 'application/json' });

const open = (plan: Plan = measles) => openAt(plan, { place: 'standards', item: standardId });
/** By its name, since whoever looks for a role reads all of a long page. */
const part = <Found extends HTMLElement>(name: string): Promise<Found> =>
  waitFor(() => {
    const found = document.querySelector<Found>(`[data-part="${name}"]`);
    if (!found) throw new Error(`There is no “${name}” yet.`);
    return found;
  });
const field = () => part<HTMLInputElement>('bring-in-input');
const views = async () => within(await part('given-list'));
const outcome = () => document.querySelector('[data-part="bring-in-outcome"]')?.textContent;
const given = (store: ReturnType<typeof open>) =>
  store.getState().plan.judgements[standardId]?.givenViews;

describe('a community’s view', () => {
  it('is brought in from its file, and stands beside the judgement as it came', async () => {
    const store = open();
    await userEvent.upload(await field(), file(viewOf()));
    await waitFor(() =>
      expect(outcome()).toBe(
        'The view of “Parents’ forum” is brought in. It stands beside 1 judgement below.',
      ),
    );
    const said = await views();
    expect(said.getByText(words)).toBeTruthy();
    expect(said.getByText('They do not agree.')).toBeTruthy();
    expect(said.queryByDisplayValue(words)).toBeNull();
    await userEvent.upload(await field(), file(viewOf()));
    await waitFor(() => expect(outcome()).toContain('in the plan already'));
    expect(given(store)).toHaveLength(1);
  });

  it('is taken from a file that is dropped', async () => {
    const store = open();
    fireEvent.drop(await part('bring-in'), {
      dataTransfer: { types: ['Files'], files: [file(viewOf())] },
    });
    await waitFor(() => expect(given(store)).toHaveLength(1));
  });

  it.each([
    ['another file', measles, /not a community’s view/],
    ['the view of another plan', { ...viewOf(), planId: 'other' }, /about another plan/],
    ['a view without a group', { ...viewOf(), who: '' }, /who/],
  ])('is refused with the reason: %s', async (_name, content, message) => {
    const store = open();
    await userEvent.upload(await field(), file(content));
    await waitFor(() => expect(outcome()).toMatch(message));
    expect(store.getState().plan).toBe(measles);
  });

  it('is taken off with a reason that stays', async () => {
    const store = open();
    await userEvent.upload(await field(), file(viewOf()));
    const said = await views();
    const off = () => said.getByRole('button', { name: 'Take it off' });
    const why = () => said.getByLabelText('Why is it taken off?');
    await userEvent.click(said.getByText('Take this view off'));
    await userEvent.click(off());
    expect(said.getByText(/There is no reason yet/)).toBeTruthy();
    expect(document.activeElement).toBe(why());
    await userEvent.type(why(), 'It names a person.');
    await userEvent.click(off());
    expect(given(store)?.[0]).toMatchObject({ takenOffBecause: 'It names a person.' });
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.getByText(/was taken off on .*: It names a person\./)).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
