import { MessagesProvider } from '@engagement-kit/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { planFieldsMessages } from '../fields/messages.js';
import { openAt } from './harness.fixtures.js';
import { PlannerInPlan, storeOf } from './in-plan.fixtures.js';

const [first, second] = measles.communities;
if (!first || !second) throw new Error('The example has too few communities.');

const button = (name: string) => screen.findByRole('button', { name });
const field = (name: string) => screen.findByRole('textbox', { name });
const editOf = (name: string) => screen.findByRole('link', { name: `Edit ${name}` });

describe('a list of a plan', () => {
  it('edits an item where it stands, writes while one types, and leads back to where it began', async () => {
    const store = openAt(measles, { place: 'communities' });
    await userEvent.click(await editOf(first.name));
    const name = await field('Name');
    expect(document.activeElement).toBe(name);
    await userEvent.type(name, ' in town');
    expect(store.getState().plan.communities[0]?.name).toBe(`${first.name} in town`);
    await userEvent.click(await button('Done'));
    await waitFor(async () =>
      expect(document.activeElement).toBe(await editOf(`${first.name} in town`)),
    );
  });

  it('adds an item and begins in its first field', async () => {
    const store = openAt(measles, { place: 'communities' });
    await userEvent.click(await button('Add a community'));
    expect(document.activeElement).toBe(await field('Name'));
    await userEvent.keyboard('Young carers');
    expect(store.getState().plan.communities.at(-1)).toMatchObject({ name: 'Young carers' });
  });

  it('duplicates an item under a name of its own', async () => {
    const store = openAt(measles, { place: 'communities', item: first.id });
    await userEvent.click(await button('Duplicate'));
    const { communities } = store.getState().plan;
    expect(communities.at(-1)).toMatchObject({
      name: `${first.name} (copy)`,
      whyPrioritised: first.whyPrioritised,
    });
    expect(communities.at(-1)?.id).not.toBe(first.id);
  });

  it('puts items in another order, and stops at the ends', async () => {
    const store = openAt(measles, { place: 'communities', item: second.id });
    await userEvent.click(await button('Move up'));
    expect(
      store
        .getState()
        .plan.communities.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([second.id, first.id]);
    const up = await button('Move up');
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect((await button('Move down')).getAttribute('aria-disabled')).toBeNull();
    // A browser takes the focus from what is disabled.
    expect((up as HTMLButtonElement).disabled).toBe(false);
    const past = store.getState().plan.history.length;
    await userEvent.click(up);
    expect(store.getState().plan.history).toHaveLength(past);
  });

  it('moves a row by the arrow keys on its handle, and says where it stands', async () => {
    const store = openAt(measles, { place: 'communities' });
    const handle = await button(`Move ${first.name}: drag it, or press an arrow key`);
    handle.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    const order = () => store.getState().plan.communities.map(({ id }) => id);
    expect(order().slice(0, 2)).toEqual([second.id, first.id]);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toContain(first.name),
    );
    expect(await screen.findByText(`${first.name}: now number 2 of 3.`)).toBeTruthy();
    await userEvent.click(await button('Undo'));
    expect(order().slice(0, 2)).toEqual([first.id, second.id]);
  });

  it('removes at once what nothing refers to', async () => {
    const store = openAt(measles, { place: 'risks', item: measles.risks[0]?.id });
    await userEvent.click(await button('Remove'));
    expect(store.getState().plan.risks).toHaveLength(measles.risks.length - 1);
    await userEvent.click(await button('Undo'));
    expect(store.getState().plan.risks).toHaveLength(measles.risks.length);
  });

  it('asks before it removes what something refers to, and says what does', async () => {
    const store = openAt(measles, { place: 'communities', item: first.id });
    await userEvent.click(await button('Remove'));
    const question = await screen.findByRole('alertdialog', { hidden: true });
    const activity = measles.activities.find(({ communityIds }) =>
      communityIds?.includes(first.id),
    );
    expect(question.textContent).toContain(activity?.name);
    await userEvent.click(within(question).getByText('Keep it'));
    expect(store.getState().plan.communities).toHaveLength(measles.communities.length);
    await userEvent.click(await button('Remove'));
    await userEvent.click(
      within(await screen.findByRole('alertdialog', { hidden: true })).getByText('Remove'),
    );
    expect(store.getState().plan.communities.map(({ id }) => id)).not.toContain(first.id);
    expect(document.activeElement).toBe(await button('Add a community'));
  });

  it('says so when the address leads to what is gone', async () => {
    openAt(measles, { place: 'communities', item: 'nobody' });
    expect(await screen.findByText(/is no longer there/)).toBeTruthy();
  });

  it('opens the field that an address names', async () => {
    openAt(measles, { place: 'communities', item: first.id, field: 'safetyNeeds' });
    const needs = await field('Safety needs');
    expect(document.activeElement).toBe(needs);
    expect(needs.closest('details')?.open).toBe(true);
  });
});

describe('the facts of a plan', () => {
  it('keeps what was refused in the field, and says why', async () => {
    const store = openAt(measles, { place: 'facts' });
    const title = await field('Title');
    await userEvent.clear(title);
    expect(screen.getByText(/It needs words/)).toBeTruthy();
    expect((title as HTMLInputElement).value).toBe('');
    expect(store.getState().plan.title).not.toBe('');
    await userEvent.type(title, 'Catch-up');
    expect(store.getState().plan.title).toBe('Catch-up');
    expect(screen.queryByText(/It needs words/)).toBeNull();
  });
});

it('reads the values of a plan in the language that they are picked in', async () => {
  const { messages } = planFieldsMessages;
  const values = { ...messages.values, open: 'Ar agor' };
  const welsh = { ...planFieldsMessages, locale: 'cy', messages: { ...messages, values } };
  render(
    <MessagesProvider sets={[welsh]}>
      <PlannerInPlan store={storeOf(measles)} start={{ place: 'risks' }} />
    </MessagesProvider>,
  );
  expect(await screen.findByText('Ar agor')).toBeTruthy();
});
