import { createPlanStore, type Plan, type PlanStore } from '@engagement-kit/model';
import { PlanProvider, useAnswers } from '@engagement-kit/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fixedContext, smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { click, fewStandards, question, settle } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const Bound = () => <StandardsChecklist {...useAnswers()} guidance={fewStandards} />;

/** A checklist on a plan, with the fields of its first question unfolded. */
async function show(dueOn?: string) {
  const plan = smallPlan();
  const answers: Plan['answers'] = dueOn ? { 'define-purpose.1': { dueOn } } : {};
  const store: PlanStore = createPlanStore({ ...fixedContext(), plan: { ...plan, answers } });
  const onPlan = vi.fn();
  store.subscribe(onPlan);
  const { container, unmount } = render(
    <PlanProvider store={store}>
      <Bound />
    </PlanProvider>,
  );
  const details = container.querySelector('[data-part=question-details] summary');
  await click(details as HTMLElement);
  const field = () => question().field('Due date');
  const due = () => store.getState().plan.answers['define-purpose.1']?.dueOn;
  /** What Chromium tells of a key in a date field: the key, and then what the field says. */
  const press = (key: string, value: string) => {
    fireEvent.keyDown(field(), { key });
    fireEvent.input(field(), { target: { value } });
  };
  return { store, onPlan, field, due, press, unmount };
}

/** Typed one after the other, as 3 July 2026 is. */
const keys = [
  ['2', '0002-07-03'],
  ['0', '0020-07-03'],
  ['2', '0202-07-03'],
  ['6', '2026-07-03'],
] as const;

describe('a date that is typed', () => {
  it('is one change, once the field is left: no key of it is in the history', async () => {
    const { store, onPlan, field, due, press } = await show();
    for (const [key, value] of keys) press(key, value);
    await settle();
    expect(field().value).toBe('2026-07-03');
    expect(onPlan).not.toHaveBeenCalled();
    fireEvent.blur(field());
    await settle();
    expect(due()).toBe('2026-07-03');
    expect(
      store.getState().plan.history.filter(({ what }) => what === 'answer.update'),
    ).toHaveLength(1);
    act(() => void store.undo());
    await settle();
    expect(due()).toBeUndefined();
    expect(store.getState().canUndo).toBe(false);
    expect(field().value).toBe('');
  });

  it('over another one is one change too, whatever the months on the way', async () => {
    const { store, field, due, press } = await show('2026-07-03');
    press('1', '2026-01-03');
    press('2', '2026-12-03');
    fireEvent.blur(field());
    await settle();
    expect(due()).toBe('2026-12-03');
    expect(
      store.getState().plan.history.filter(({ what }) => what === 'answer.update'),
    ).toHaveLength(1);
  });

  it.each(['Enter', 'pagehide', 'visibilitychange'])('counts at %s as well', async (way) => {
    const { store, field, due, press } = await show();
    for (const [key, value] of keys) press(key, value);
    if (way === 'Enter') fireEvent.keyDown(field(), { key: 'Enter' });
    else fireEvent(way === 'pagehide' ? window : document, new Event(way));
    await settle();
    expect(due()).toBe('2026-07-03');
    fireEvent.blur(field());
    await settle();
    expect(
      store.getState().plan.history.filter(({ what }) => what === 'answer.update'),
    ).toHaveLength(1);
  });

  it('with half a year stays in the field, is no answer, and is said', async () => {
    const { onPlan, field, due, press } = await show('2026-07-03');
    press('2', '0202-07-03');
    fireEvent.blur(field());
    await settle();
    expect(due()).toBe('2026-07-03');
    expect(onPlan).not.toHaveBeenCalled();
    expect(field().value).toBe('0202-07-03');
    expect(screen.getByText(/not a whole date/)).toBeTruthy();
    for (const [key, value] of keys) press(key, value);
    fireEvent.blur(field());
    await settle();
    expect(screen.queryByText(/not a whole date/)).toBeNull();
  });

  it('is taken away in one change', async () => {
    const { store, field, due, press } = await show('2026-07-03');
    press('Backspace', '');
    fireEvent.blur(field());
    await settle();
    expect(due()).toBeUndefined();
    expect(
      store.getState().plan.history.filter(({ what }) => what === 'answer.update'),
    ).toHaveLength(1);
  });

  it('changes nothing when the field is only passed, and nothing once it has gone', async () => {
    const { onPlan, field, press, unmount } = await show('2026-07-03');
    fireEvent.keyDown(field(), { key: 'Tab' });
    fireEvent.blur(field());
    press('2', '0002-07-03');
    unmount();
    fireEvent(window, new Event('pagehide'));
    await settle();
    expect(onPlan).not.toHaveBeenCalled();
  });
});

it('a date that is picked counts at once', async () => {
  const { due, field } = await show();
  fireEvent.input(field(), { target: { value: '2026-07-03' } });
  await settle();
  expect(due()).toBe('2026-07-03');
});
