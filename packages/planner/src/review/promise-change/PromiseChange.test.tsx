import { type Choice, reviewPlan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { click, settle } from '../acting.fixtures.js';
import { PlanReview, usePlanReview } from '../index.js';
import { pilot, storeOf } from '../plan-review.fixtures.js';

const today = pilot.today;
const goBack = 'Go back to Involve';
const hours = 'hours-promise';

const Bound = () => <PlanReview {...usePlanReview({ today, gates: [] })} />;

function show() {
  const store = storeOf(pilot.plan);
  render(
    <PlanProvider store={store}>
      <Bound />
    </PlanProvider>,
  );
  const promise = () => store.getState().plan.promises.find(({ id }) => id === hours);
  return { store, promise };
}
const dialog = () => document.querySelector<HTMLElement>('[role="alertdialog"]');
const asked = () => within(dialog() as HTMLElement);
const open = async () => {
  await click(screen.getByRole('button', { name: goBack }));
  await waitFor(() => expect(dialog()).toBeTruthy());
  return asked();
};
const confirm = () => asked().getByRole('button', { name: 'Change the promise' });
const why = () => asked().getByRole('textbox', { name: 'Why does it change?' });

describe('a choice that changes a promise that was made', () => {
  it('asks first, and changes nothing until it is answered', async () => {
    const { store } = show();
    const { plan } = store.getState();
    const question = await open();
    expect(question.getByRole('heading', { name: 'Change what was promised?' })).toBeTruthy();
    expect(dialog()?.textContent).toContain(goBack);
    expect(store.getState().plan).toBe(plan);
    await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true));
  });

  it('goes on with the reason, when nobody was told', async () => {
    const { promise } = show();
    await open();
    await userEvent.type(why(), 'Residents asked for it.');
    await click(confirm());
    expect(dialog()).toBeNull();
    expect(promise()?.engagementType).toBe('involve');
    const last = promise()?.changes?.at(-1);
    expect(last).toMatchObject({ reason: 'Residents asked for it.' });
    expect(last).not.toHaveProperty('communityToldOn');
  });

  it('goes on with the day on which people were told', async () => {
    const { promise } = show();
    const question = await open();
    await userEvent.type(why(), 'Residents asked for it.');
    await click(question.getByRole('radio', { name: 'Yes' }));
    const day = screen.getByLabelText('Told on') as HTMLInputElement;
    expect(day.value).toBe(today);
    await click(confirm());
    expect(promise()?.changes?.at(-1)).toMatchObject({ communityToldOn: today });
  });

  it('says what is missing, and takes focus there', async () => {
    const { promise } = show();
    const before = promise();
    const question = await open();
    await click(confirm());
    expect(document.activeElement).toBe(why());
    expect(why().getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(why().getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(/^There is no reason yet\./);
    await userEvent.type(why(), 'Why.');
    expect(why().getAttribute('aria-invalid')).toBeNull();
    await click(question.getByRole('radio', { name: 'Yes' }));
    const day = screen.getByLabelText('Told on');
    await userEvent.clear(day);
    await settle();
    await click(confirm());
    expect(document.activeElement).toBe(day);
    expect(promise()).toBe(before);
  });

  it.each(['Escape', 'its button'])(
    'leaves the promise as it is by %s, with focus where it was',
    async (way) => {
      const { promise } = show();
      const before = promise();
      await open();
      if (way === 'Escape') await userEvent.keyboard('{Escape}');
      else await click(screen.getByRole('button', { name: 'Leave it as it is' }));
      await settle();
      expect(dialog()).toBeNull();
      expect(promise()).toBe(before);
      expect(document.activeElement).toBe(screen.getByRole('button', { name: goBack }));
    },
  );

  it('says why the plan refused it', async () => {
    const { findings } = reviewPlan(pilot.plan, ukhsaGuidance, { today });
    const message = 'This plan is closed. Open it.';
    const onChoose = vi.fn((_: Choice) => ({
      ok: false as const,
      issues: [{ code: 'not-allowed' as const, path: [], message }],
    }));
    render(<PlanReview findings={findings} today={today} onChoose={onChoose} />);
    await open();
    await userEvent.type(why(), 'Why.');
    await click(confirm());
    expect(within(dialog() as HTMLElement).getByText(message)).toBeTruthy();
    expect(onChoose.mock.calls[0]?.[0].command).toMatchObject({
      type: 'promise.change',
      reason: 'Why.',
    });
  });
});

it('what changes no promise that was made asks nothing', async () => {
  const { promise } = show();
  const tell = screen.getAllByRole('button', {
    name: 'Tell the community why, and record today as the day',
  })[0] as HTMLElement;
  await click(tell);
  expect(dialog()).toBeNull();
  expect(promise()?.changes?.[0]?.communityToldOn).toBe(today);
});
