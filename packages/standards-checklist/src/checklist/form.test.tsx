import { type Answers, parseAnswersForm } from '@engagement-kit/model';
import { render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { click, control, fewStandards, question, type } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const value: Answers = {
  'define-purpose.1': {
    status: 'answered',
    notes: 'First line\nsecond line',
    evidence: [{ label: 'Minutes', url: 'shared drive', public: true }],
    owner: 'Engagement lead',
    dueOn: '2026-07-03',
  },
  'define-purpose.2': { status: 'not-applicable', reason: 'There is one audience.' },
};

const form = () => document.forms[0] as HTMLFormElement;
const inForm = (control: Element) => (control as HTMLInputElement).form === form();
const posted = () => parseAnswersForm(new FormData(form()), 'assessment').answers;

describe('in a form', () => {
  it.each([
    ['list', { view: 'list' }],
    ['steps', { view: 'steps' }],
    ['review', { defaultMode: 'review' }],
    ['readOnly', { readOnly: true }],
  ] as const)('posts every answer: %s', (_, props) => {
    render(
      <form>
        <StandardsChecklist
          guidance={fewStandards}
          name="assessment"
          defaultValue={value}
          {...props}
        />
      </form>,
    );
    expect(posted()).toEqual(value);
    expect(new FormData(form()).get('assessment.define-purpose.1')).toBe('answered');
  });

  it('posts nothing of a disabled checklist', () => {
    render(
      <form>
        <StandardsChecklist
          guidance={fewStandards}
          name="assessment"
          defaultValue={value}
          disabled
        />
      </form>,
    );
    expect([...new FormData(form())]).toEqual([]);
    expect(control('Check plan')).toHaveProperty('disabled', true);
  });

  it.each([
    ['edit', { defaultMode: 'edit' }],
    ['review', { defaultMode: 'review' }],
    ['with a form', { form: 'host' }],
  ] as const)('posts nothing without a name: %s', (_, props) => {
    render(
      <form id="host">
        <input name="title" defaultValue="Plan" />
        <StandardsChecklist
          guidance={fewStandards}
          defaultValue={{ ...value, 'clarify-approach.1': { status: 'in-progress' } }}
          {...props}
        />
      </form>,
    );
    expect([...new FormData(form())]).toEqual([['title', 'Plan']]);
    expect([...form().querySelectorAll('input, textarea')].filter(inForm)).toHaveLength(1);
  });

  it('keeps radios without a name in their groups', async () => {
    render(
      <form>
        <StandardsChecklist guidance={fewStandards} />
      </form>,
    );
    await click(question(1).field('In progress'));
    await click(question(1).field('Answered'));
    await click(question(2).field('Answered'));
    expect(document.querySelectorAll('input:checked')).toHaveLength(2);
    expect(question(1).field('Answered').checked).toBe(true);
  });

  it('belongs to a form elsewhere', () => {
    render(
      <>
        <form id="elsewhere" />
        <StandardsChecklist
          guidance={fewStandards}
          name="assessment"
          form="elsewhere"
          defaultValue={value}
        />
      </>,
    );
    expect(posted()).toEqual(value);
  });

  it('returns to its default when the form is reset, one change a question', async () => {
    const onValueChange = vi.fn();
    render(
      <StrictMode>
        <form>
          <StandardsChecklist
            guidance={fewStandards}
            name="assessment"
            defaultValue={value}
            onValueChange={onValueChange}
          />
        </form>
      </StrictMode>,
    );
    await click(question(1).field('In progress'));
    await click(question(4).field('In progress'));
    await type(question(1).notes(), ' and more');
    onValueChange.mockClear();
    form().reset();
    await waitFor(() => expect(posted()).toEqual(value));
    expect(
      onValueChange.mock.calls.map(([, { reason, questionId }]) => [reason, questionId]),
    ).toEqual([
      ['form-reset', 'define-purpose.1'],
      ['form-reset', 'clarify-approach.1'],
    ]);
    expect(onValueChange.mock.lastCall?.[0]).toEqual(value);
  });

  it.each([
    ['around it', undefined],
    ['that `form` names', 'elsewhere'],
  ])('returns to its default without a name too, when the form %s is reset', async (_, id) => {
    const onValueChange = vi.fn();
    const checklist = (
      <StandardsChecklist
        guidance={fewStandards}
        defaultValue={value}
        onValueChange={onValueChange}
        form={id}
      />
    );
    const { container } = render(
      id ? (
        <>
          <form id={id} />
          {checklist}
        </>
      ) : (
        <form>{checklist}</form>
      ),
    );
    await click(question(1).field('In progress'));
    await type(question(1).notes(), ' and more');
    await click(question(4).field('In progress'));
    form().reset();
    await waitFor(() => expect(question(1).field('Answered').checked).toBe(true));
    expect(question(1).notes().value).toBe('First line\nsecond line');
    expect(container.querySelectorAll('input[type=radio]:checked')).toHaveLength(2);
    expect(onValueChange.mock.lastCall).toMatchObject([value, { reason: 'form-reset' }]);
  });
});
