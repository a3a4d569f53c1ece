import type { Answer } from '@engagement-kit/model';
import { fireEvent, render, screen } from '@testing-library/react';
import { createRef, type ReactNode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { all, click, fewStandards, question, settle } from '../checklist.fixtures.js';
import { Standards, StandardsChecklist, useQuestion } from '../index.js';

const [standard] = fewStandards.standards;
const first = standard?.questions[0];
if (!standard || !first) throw new Error('The guidance has no first question.');

function ask(
  controls: ReactNode,
  props: Standards.Root.Props = {},
  own: Partial<Standards.Question.Props> = {},
) {
  const page = (
    <Standards.Root {...props}>
      <Standards.Question question={first as NonNullable<typeof first>} {...own}>
        {controls}
      </Standards.Question>
    </Standards.Root>
  );
  return render(page);
}

/** A control of the host's own. */
function Select() {
  const { number, status, change, disabled, readOnly, editing, nameOf, idOf } = useQuestion();
  return (
    <>
      <label htmlFor={idOf('status')}>{`Question ${number}`}</label>
      <select
        id={idOf('status')}
        name={nameOf('status')}
        disabled={disabled || readOnly || !editing}
        value={status ?? ''}
        onChange={(event) => change({ status: event.target.value as 'answered' }, 'status', event)}
      >
        <option value="">Choose</option>
        <option value="answered">Answered</option>
      </select>
    </>
  );
}

function Page() {
  const [shown, setShown] = useState(true);
  return (
    <Standards.Root defaultShowFindings id="standards">
      <Standards.Contents />
      <Standards.Standard standard={standard as NonNullable<typeof standard>}>
        <Standards.StandardHeading {...(shown && { id: 'purpose' })} />
        <Standards.Questions>
          <Standards.QuestionsSummary />
          <Standards.Question question={first as NonNullable<typeof first>}>
            <Standards.QuestionFinding id="to-do" />
            <Standards.Field field="notes">
              <Standards.FieldLabel />
              <Standards.FieldInput id="my-notes" />
            </Standards.Field>
          </Standards.Question>
        </Standards.Questions>
      </Standards.Standard>
      <button type="button" onClick={() => setShown(false)}>
        Take it back
      </button>
    </Standards.Root>
  );
}

describe('the control that takes focus', () => {
  it('is the first radio until one is chosen, and then that one', async () => {
    const inputRef = createRef<HTMLInputElement>();
    ask(<Standards.QuestionStatus />, {}, { inputRef });
    expect(inputRef.current?.value).toBe('not-started');
    await click(question().field('Answered'));
    expect(inputRef.current?.value).toBe('answered');
    await click(question().field('In progress'));
    expect(inputRef.current?.value).toBe('in-progress');
    inputRef.current?.focus();
    expect(document.activeElement).toBe(question().field('In progress'));
  });
});

describe('a control of the host’s own', () => {
  it('answers the question around it, by the name and id of the field', async () => {
    const onValueChange = vi.fn();
    ask(<Select />, { name: 'plan', id: 'standards', onValueChange });
    const select = screen.getByLabelText('Question 1') as HTMLSelectElement;
    expect([select.name, select.id]).toEqual(['plan.define-purpose.1', 'standards-1-status']);
    fireEvent.change(select, { target: { value: 'answered' } });
    await settle();
    expect(onValueChange.mock.lastCall).toMatchObject([
      { 'define-purpose.1': { status: 'answered' } },
      { reason: 'status', questionId: 'define-purpose.1', changes: { status: 'answered' } },
    ]);
    expect(select.value).toBe('answered');
  });

  it('knows when it may not be used', () => {
    const { unmount } = ask(<Select />, { disabled: true });
    expect(screen.getByLabelText('Question 1')).toHaveProperty('disabled', true);
    unmount();
    ask(<Select />, { readOnly: true });
    expect(screen.getByLabelText('Question 1')).toHaveProperty('disabled', true);
  });

  it('outside a question says which one it misses', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Select />)).toThrow(/outside <Standards.Question>/);
    silent.mockRestore();
  });

  it.each([
    ['notes', 'textarea', 'We asked.'],
    ['owner', 'input', 'Lead'],
    ['evidence.0.label', 'input', 'Minutes'],
  ] as const)('takes the place of a field: %s', async (field, element, text) => {
    const onValueChange = vi.fn();
    const Own = element;
    ask(
      <Standards.Field field={field}>
        <Standards.FieldLabel>In your own words</Standards.FieldLabel>
        <Standards.FieldInput asChild>
          <Own className="mine" />
        </Standards.FieldInput>
      </Standards.Field>,
      { onValueChange },
    );
    const control = screen.getByLabelText('In your own words') as HTMLInputElement;
    expect(control.className).toBe('mine');
    fireEvent.input(control, { target: { value: text } });
    await settle();
    const answer: Answer = onValueChange.mock.lastCall?.[0]['define-purpose.1'];
    expect(JSON.stringify(answer)).toContain(text);
    expect(control.value).toBe(text);
  });
});

describe('"Say why"', () => {
  const reasons = () => all('question-reason').map(({ hidden }) => hidden);

  it('is there while the question does not apply, and not otherwise', async () => {
    render(<StandardsChecklist guidance={fewStandards} />);
    expect(reasons()).toEqual([]);
    await click(question(2).field('Does not apply'));
    expect(reasons()).toEqual([false]);
    expect(question(2).field('Say why it does not apply')).toBeTruthy();
    await click(question(2).field('Answered'));
    expect(reasons()).toEqual([]);
  });

  it('stays in a form, hidden, so that a reason is posted whatever is chosen', async () => {
    render(
      <form>
        <StandardsChecklist
          guidance={fewStandards}
          name="plan"
          defaultValue={{ 'define-purpose.1': { status: 'answered', reason: 'Old.' } }}
        />
      </form>,
    );
    expect(reasons()).toEqual([true, true, true, true, true]);
    const posted = new FormData(document.forms[0] as HTMLFormElement);
    expect(posted.get('plan.define-purpose.1.reason')).toBe('Old.');
    await click(question().field('Does not apply'));
    expect(reasons()[0]).toBe(false);
  });

  // An element draws only where a script runs.
  it.skipIf(process.env.COMPONENTS_ON === 'components-embed')('is there without scripts', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = renderToString(<StandardsChecklist guidance={fewStandards} />);
    silent.mockRestore();
    expect(html.match(/data-part="question-reason"/g)).toHaveLength(5);
    expect(html).not.toMatch(/data-part="question-reason"[^>]*hidden/);
  });
});

describe('an id that the host gives', () => {
  it('is the one that others refer to', async () => {
    render(<Page />);
    await settle();
    const [section] = all('standard');
    const [link] = all('contents-link');
    expect(section?.getAttribute('aria-labelledby')).toBe('purpose');
    expect(link?.getAttribute('href')).toBe('#purpose');
    expect(all('questions-summary')[0]?.getAttribute('aria-labelledby')).toMatch(/ purpose$/);
    expect(all('question')[0]?.getAttribute('aria-describedby')).toBe('to-do');
    expect(screen.getByLabelText('Notes and evidence (optional)').id).toBe('my-notes');
    await click(link as HTMLElement);
    expect(document.activeElement?.id).toBe('purpose');
    await click(screen.getByText('Take it back'));
    expect(section?.getAttribute('aria-labelledby')).toBe('standards-s1');
  });
});
