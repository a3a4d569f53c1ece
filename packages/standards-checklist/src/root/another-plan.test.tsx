import { createPlan, createPlanStore, type Plan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, useAnswers } from '@engagement-kit/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { StandardsChecklist } from '../checklist/StandardsChecklist.js';

const context = (id: string) => ({
  guidance: ukhsaGuidance,
  now: () => '2026-06-10T09:00:00.000Z',
  newId: () => id,
});

function planOf(id: string, notes?: string): Plan {
  const created = createPlan({ title: id }, context(id));
  if (!created.ok) throw new Error('This is no plan.');
  return { ...created.value, answers: notes ? { 'define-purpose.1': { notes } } : {} };
}

const Checklist = () => <StandardsChecklist {...useAnswers()} />;

it('what was cleared in one plan is not offered in the next', async () => {
  const store = createPlanStore({ plan: planOf('one', 'Theirs alone'), ...context('x') });
  render(
    <PlanProvider store={store}>
      <Checklist />
    </PlanProvider>,
  );
  const clear = /^Clear answer to question 1\b/i;
  await userEvent.click(screen.getByRole('button', { name: clear }));
  expect(screen.getByRole('button', { name: /put back/i })).toBeTruthy();
  act(() => store.replace(planOf('two')));
  expect(screen.queryByRole('button', { name: /put back/i })).toBeNull();
  act(() => store.replace(planOf('one')));
  expect(screen.queryByRole('button', { name: /put back/i })).toBeNull();
  expect(JSON.stringify(store.getState().plan.answers)).toBe('{}');
});

type Records = Readonly<Record<string, NonNullable<StandardsChecklist.Props['value']>>>;
const first: Records = {
  one: { 'define-purpose.1': { notes: 'Theirs alone' } },
  two: { 'define-purpose.2': { notes: 'Of two' } },
};

function Host() {
  const [records, setRecords] = useState(first);
  const [name, setName] = useState('one');
  return (
    <>
      <button type="button" onClick={() => setName(name === 'one' ? 'two' : 'one')}>
        Other record
      </button>
      <StandardsChecklist
        value={records[name]}
        onValueChange={(value) => setRecords({ ...records, [name]: value })}
      />
      <output>{JSON.stringify(records)}</output>
    </>
  );
}

function Copying() {
  const [value, setValue] = useState({});
  return (
    <StandardsChecklist value={value} onValueChange={(next) => setValue(structuredClone(next))} />
  );
}

describe('without a plan, another record that a host puts in place', () => {
  const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
  const records = () => JSON.parse(document.querySelector('output')?.textContent ?? '{}');

  it('is offered nothing that was cleared in the one before', async () => {
    render(<Host />);
    await press(/^Clear answer to question 1\b/i);
    expect(screen.getByRole('button', { name: /put back/i })).toBeTruthy();
    await press('Other record');
    expect(screen.queryByRole('button', { name: /put back/i })).toBeNull();
    expect(records()).toEqual({ one: {}, two: first.two });
  });

  it('has no date that was left half-typed in the one before', async () => {
    const { container } = render(<Host />);
    await userEvent.click(
      container.querySelector('[data-part=question-details] summary') as Element,
    );
    const due = () => screen.getAllByLabelText<HTMLInputElement>('Due date')[0] as HTMLInputElement;
    fireEvent.keyDown(due(), { key: '2' });
    fireEvent.input(due(), { target: { value: '0202-07-03' } });
    fireEvent.blur(due());
    expect(due().value).toBe('0202-07-03');
    await press('Other record');
    expect(due().value).toBe('');
    expect(screen.queryByText(/not a whole date/)).toBeNull();
    expect(records()).toEqual(first);
  });

  it('keeps the field in which somebody types, also where the host hands back a copy', async () => {
    const { container } = render(<Copying />);
    await userEvent.click(
      container.querySelector('[data-part=question-details] summary') as Element,
    );
    const owner = screen.getAllByLabelText<HTMLInputElement>('What it is')[0] as HTMLInputElement;
    await userEvent.type(owner, 'Minutes');
    expect(document.activeElement).toBe(owner);
    expect(owner.value).toBe('Minutes');
  });
});
