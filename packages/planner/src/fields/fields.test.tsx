import { type FilledThing, fieldForms } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { storeOf } from '../places/in-plan.fixtures.js';
import { Fields } from './index.js';

type Values = Fields.Root.Props['values'];

const store = storeOf(measles);
const inPlan = (part: ReactElement) => <PlanProvider store={store}>{part}</PlanProvider>;

/** Fields over values that a test can look at. */
function Written({ thing, names }: { thing: FilledThing; names: readonly string[] }) {
  const [values, setValues] = useState<Values>({});
  return (
    <>
      <Fields.Root
        thing={thing}
        values={values}
        onWrite={(changes) => {
          setValues((before) => ({ ...before, ...changes }));
          return [];
        }}
      >
        {names.map((name) => (
          <Fields.Field key={name} name={name} />
        ))}
      </Fields.Root>
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

const draw = (thing: FilledThing, ...names: readonly string[]) =>
  render(inPlan(<Written thing={thing} names={names} />));
const written = () => JSON.parse(screen.getByRole('status').textContent ?? '');

describe('fields', () => {
  it.each(Object.keys(fieldForms) as FilledThing[])('fill in whatever a %s may hold', (thing) => {
    const names = Object.keys(fieldForms[thing]).filter(
      // What a change of a promise records, and what communities gave, is written by the kit alone.
      (name) => !['changes', 'earlier', 'updatedAt', 'givenViews'].includes(name),
    );
    draw(thing, ...names);
    for (const name of names) {
      const control = document.querySelector(`[id$=".${name}"]`);
      expect(control?.matches('input, textarea, select, fieldset'), name).toBe(true);
    }
  });

  it('write words, and one of a few values', async () => {
    draw('risk', 'text', 'kind');
    await userEvent.type(screen.getByRole('textbox'), 'Too few');
    await userEvent.click(screen.getByRole('radio', { name: 'Trust' }));
    expect(written()).toEqual({ text: 'Too few', kind: 'trust' });
    await userEvent.click(screen.getByRole('radio', { name: 'Not said yet' }));
    expect(written()).toEqual({ text: 'Too few' });
  });

  it('write a day once it is whole', () => {
    draw('risk', 'dueOn');
    fireEvent.input(screen.getByLabelText('Due on'), { target: { value: '2026-10-01' } });
    expect(written()).toEqual({ dueOn: '2026-10-01' });
  });

  it('write what they name', async () => {
    draw('activity', 'communityIds', 'decisionId');
    const [first, second] = measles.communities;
    await userEvent.click(screen.getByRole('checkbox', { name: first?.name }));
    await userEvent.click(screen.getByRole('checkbox', { name: second?.name }));
    await userEvent.click(screen.getByRole('checkbox', { name: first?.name }));
    await userEvent.selectOptions(screen.getByRole('combobox'), measles.decisions[0]?.text ?? '');
    expect(written()).toEqual({
      communityIds: [second?.id],
      decisionId: measles.decisions[0]?.id,
    });
  });

  it('add, write and remove several texts', async () => {
    draw('decision', 'open');
    const add = screen.getByRole('button', { name: 'Add another: What is open' });
    await userEvent.click(add);
    await userEvent.type(screen.getByRole('textbox', { name: 'What is open, 1' }), 'Days');
    await userEvent.click(add);
    await userEvent.type(screen.getByRole('textbox', { name: 'What is open, 2' }), 'Places');
    await userEvent.click(screen.getByRole('button', { name: 'Remove: What is open, 1' }));
    expect(written()).toEqual({ open: ['Places'] });
    expect(document.activeElement).toBe(add);
  });

  it('write things inside things', async () => {
    draw('decision', 'fixed');
    await userEvent.click(screen.getByRole('button', { name: 'Add another: What is fixed' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is fixed' }), 'Twelve');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why it is fixed' }), 'Money');
    expect(written()).toEqual({ fixed: [{ text: 'Twelve', reason: 'Money' }] });
  });

  it('take away what nothing is left of', async () => {
    draw('activity', 'practice');
    const group = within(screen.getByRole('group', { name: 'Practice' }));
    const payment = group.getByRole('textbox', { name: 'Payment' });
    await userEvent.type(payment, 'Vouchers');
    expect(written()).toEqual({ practice: { payment: 'Vouchers' } });
    await userEvent.clear(payment);
    expect(written()).toEqual({});
  });
});

/** A fact of the plan, in the plan. */
function Lead({ store: own }: { store: typeof store }) {
  const [lead, setLead] = useState('');
  return (
    <Fields.Root
      thing="plan"
      values={{ lead }}
      at={[]}
      onWrite={(changes) => {
        setLead(String(changes.lead ?? ''));
        own.dispatch({ type: 'plan.update', changes });
        return [];
      }}
    >
      <Fields.Field name="lead" short />
    </Fields.Root>
  );
}

describe('answering later', () => {
  const open = () => {
    const own = storeOf({ ...measles, lead: undefined });
    render(
      <PlanProvider store={own}>
        <Lead store={own} />
      </PlanProvider>,
    );
    return () => own.getState().plan.later;
  };
  const put = () => screen.findByRole('button', { name: 'Answer later: Lead' });

  it('puts a field off by when and why, says so, and takes that back', async () => {
    const later = open();
    await userEvent.click(await put());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('By when')));
    fireEvent.input(screen.getByLabelText('By when'), { target: { value: '2026-10-01' } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Because' }), 'Leave');
    expect(later()).toMatchObject([{ about: ['lead'], byWhen: '2026-10-01', because: 'Leave' }]);
    expect(screen.getByText('To answer by 1 October 2026. Leave')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Take this back/ }));
    expect(later()).toEqual([]);
    await waitFor(async () => expect(document.activeElement).toBe(await put()));
  });

  it('is not offered where there is an answer', async () => {
    open();
    await put();
    await userEvent.type(screen.getByRole('textbox', { name: 'Lead' }), 'Outreach');
    expect(screen.queryByRole('button', { name: /^Answer later/ })).toBeNull();
  });
});

const values = { thing: 'risk', values: { text: 'Rain' }, onWrite: () => [] } as const;

describeConformance(Fields.Root, {
  scope: 'plan-form',
  part: 'root',
  props: values,
  wrap: inPlan,
});
describeConformance(Fields.Field, {
  scope: 'plan-form',
  part: 'field',
  props: { name: 'text' },
  wrap: (part) => inPlan(<Fields.Root {...values}>{part}</Fields.Root>),
});
describeConformance(Fields.AnswerLater, {
  scope: 'plan-form',
  part: 'later',
  props: { about: ['activities'], label: 'Activities' },
  wrap: (part) => (
    <PlanProvider store={storeOf({ ...measles, activities: [], promises: [], feedback: [] })}>
      {part}
    </PlanProvider>
  ),
});
