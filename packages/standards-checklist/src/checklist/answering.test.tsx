import {
  type Answers,
  createPlan,
  createPlanStore,
  ukhsaGuidance,
  ukhsaStandards,
} from '@engagement-kit/model';
import { PlanProvider, useAnswers } from '@engagement-kit/react';
import { fireEvent, render, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  click,
  control,
  fewStandards,
  question,
  settle,
  texts,
  type,
} from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const show = (props: StandardsChecklist.Props = {}) =>
  render(
    <StrictMode>
      <StandardsChecklist guidance={fewStandards} {...props} />
    </StrictMode>,
  );

const radio = (name: string) => question().field(name);
const notes = () => question().notes();
const progress = () => texts('progress')[0];
const announced = () => texts('announcement')[0];

function Bound() {
  return <StandardsChecklist {...useAnswers()} guidance={fewStandards} />;
}

function Host() {
  const [value, setValue] = useState<Answers>({});
  return <StandardsChecklist guidance={fewStandards} value={value} onValueChange={setValue} />;
}

describe('what is on the page', () => {
  it('has every standard and question word for word, in order', () => {
    render(<StandardsChecklist />);
    expect(texts('standard-heading')).toEqual(
      ukhsaStandards.map(({ number, title }) => `${number}. ${title}`),
    );
    expect(texts('standard-why')).toEqual(
      ukhsaStandards.map(({ whyItMatters }) => `Why it matters: ${whyItMatters}`),
    );
    expect(texts('question-legend')).toEqual(
      ukhsaStandards.flatMap(({ questions }) => questions.map(({ text }) => text)),
    );
  });

  it('has nothing chosen until someone chooses, unless the host says so', () => {
    const { rerender } = show();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    rerender(
      <StrictMode>
        <StandardsChecklist guidance={fewStandards} preselectNotStarted />
      </StrictMode>,
    );
    expect(document.querySelectorAll('input[value=not-started]:checked')).toHaveLength(5);
    expect(progress()).toBe('0 of 5 questions answered');
  });

  it('marks the language of the guidance where it is not that of the page', () => {
    const guidance = {
      ...ukhsaGuidance,
      source: { ...ukhsaGuidance.source, language: 'cy' },
    };
    const { container } = show({ guidance });
    expect(container.querySelector('[data-part=root]')?.getAttribute('lang')).toBe('en-GB');
    expect(container.querySelector('[data-part=question-legend]')?.getAttribute('lang')).toBe('cy');
  });

  it('does not share ids or radio groups between two instances', () => {
    render(
      <>
        <StandardsChecklist guidance={fewStandards} />
        <StandardsChecklist guidance={fewStandards} />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(new Set(groups.map(({ name }) => name)).size).toBe(10);
  });
});

describe('answering', () => {
  it('keeps a status, and says which answer changed and how', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await click(radio('Answered'));
    expect(radio('Answered').checked).toBe(true);
    expect(progress()).toBe('1 of 5 questions answered');
    expect(onValueChange).toHaveBeenCalledTimes(1);
    const [value, details] = onValueChange.mock.calls[0] ?? [];
    expect(value).toEqual({ 'define-purpose.1': { status: 'answered' } });
    expect(details).toMatchObject({
      reason: 'status',
      questionId: 'define-purpose.1',
      changes: { status: 'answered' },
    });
    expect(details.event).toBeInstanceOf(Event);
  });

  it('says of a field that was emptied that it goes', async () => {
    const onValueChange = vi.fn();
    show({
      onValueChange,
      defaultValue: { 'define-purpose.1': { status: 'answered', notes: 'x' } },
    });
    await type(notes(), '{Backspace}');
    const [value, details] = onValueChange.mock.lastCall ?? [];
    expect(value).toEqual({ 'define-purpose.1': { status: 'answered' } });
    expect(details.changes).toEqual({ notes: undefined });
    expect(details.changes).toHaveProperty('notes');
  });

  it('keeps every letter and the place of the cursor', async () => {
    show({ defaultValue: { 'define-purpose.1': { notes: 'We asked people.' } } });
    const field = notes();
    await type(field, ' all the', { initialSelectionStart: 8, initialSelectionEnd: 8 });
    expect(field.value).toBe('We asked all the people.');
    expect(field.selectionStart).toBe(16);
  });

  it('keeps every letter when a plan holds the answers', async () => {
    let ids = 0;
    const context = {
      guidance: ukhsaGuidance,
      now: () => '2026-06-04T08:03:00.000Z',
      newId: () => `id-${++ids}`,
    };
    const plan = createPlan({ title: 'Plan' }, context);
    if (!plan.ok) throw new Error('no plan');
    const store = createPlanStore({ ...context, plan: plan.value });
    render(
      <StrictMode>
        <PlanProvider store={store}>
          <Bound />
        </PlanProvider>
      </StrictMode>,
    );
    await type(notes(), 'We asked people.');
    await type(notes(), ' all', { initialSelectionStart: 8, initialSelectionEnd: 8 });
    expect(notes().selectionStart).toBe(12);
    expect(store.getState().plan.answers['define-purpose.1']?.notes).toBe('We asked all people.');

    await click(radio('Answered'));
    await click(control('Add evidence, owner or date, question 1'));
    await type(question().field('Link'), 'shared drive');
    await click(question().field('May be shown publicly'));
    fireEvent.input(question().field('Due date'), { target: { value: '2026-07-03' } });
    await settle();
    expect(store.getState().plan.answers['define-purpose.1']).toMatchObject({
      status: 'answered',
      evidence: [{ label: '', url: 'shared drive', public: true }],
      dueOn: '2026-07-03',
    });

    await click(control('Clear answer to question 1'));
    expect(store.getState().plan.answers).toEqual({});
    await click(control('Put back the answer to question 1'));
    expect(store.getState().plan.answers['define-purpose.1']?.notes).toBe('We asked all people.');
  });

  it('builds the second of two quick changes on the first', () => {
    render(<Host />);
    const [one, two] = document.querySelectorAll('input[value=answered]');
    fireEvent.click(one as Element);
    fireEvent.click(two as Element);
    return waitFor(() => expect(progress()).toBe('2 of 5 questions answered'));
  });

  it.each(['cancelled', 'ignored'])('shows the true answer when a change is %s', async (how) => {
    const value: Answers = {
      'define-purpose.1': { status: 'in-progress', notes: 'true' },
    };
    show({
      ...(how === 'ignored' ? { value } : { defaultValue: value }),
      onValueChange: (_, details) => {
        if (how === 'cancelled') details.cancel();
      },
    });
    await click(radio('Answered'));
    await waitFor(() => expect(radio('In progress').checked).toBe(true));
    expect(radio('Answered').checked).toBe(false);
    await type(notes(), '!');
    await waitFor(() => expect(notes().value).toBe('true'));
    expect(progress()).toBe('0 of 5 questions answered');
  });

  it('clears an answer and puts it back, and focus stays', async () => {
    const onValueChange = vi.fn();
    const answer = { status: 'answered', notes: 'Long notes' } as const;
    show({ defaultValue: { 'define-purpose.1': answer }, onValueChange });
    const button = control('Clear answer to question 1');
    await click(button);
    expect(notes().value).toBe('');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(onValueChange.mock.lastCall).toMatchObject([{}, { reason: 'clear', changes: null }]);
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Put back the answer to question 1');
    await waitFor(() =>
      expect(announced()).toBe('Answer to question 1 cleared. You can put it back.'),
    );
    await click(button);
    expect(notes().value).toBe('Long notes');
    expect(onValueChange.mock.lastCall?.[0]).toEqual({ 'define-purpose.1': answer });
  });

  it('says that a standard is finished, and nothing before', async () => {
    show();
    fireEvent.click(radio('Answered'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(announced()).toBe('');
    fireEvent.click(question(2).field('Answered'));
    await waitFor(() =>
      expect(announced()).toBe(
        'Every question of standard 1 now has an answer. 2 of 5 questions answered.',
      ),
    );
  });

  it('renders nothing but the answered question, among others', async () => {
    const reads = new Map<string, number>();
    const standards = Array.from({ length: 4 }, (_, s) => ({
      id: `s${s}`,
      number: s + 1,
      title: `Standard ${s}`,
      whyItMatters: 'It does.',
      questions: Array.from({ length: 10 }, (_, q) => {
        const id = `s${s}.${q}`;
        return {
          id,
          get text() {
            reads.set(id, (reads.get(id) ?? 0) + 1);
            return `question ${id}?`;
          },
        };
      }),
    }));
    const { container } = render(
      <StandardsChecklist guidance={{ standards, source: ukhsaGuidance.source }} />,
    );
    reads.clear();
    fireEvent.click(container.querySelectorAll('input[value=answered]')[15] as Element);
    await waitFor(() => expect(progress()).toBe('1 of 40 questions answered'));
    expect([...reads.keys()]).toEqual(['s1.5']);
  });
});
