import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { click, control, fewStandards, question, texts } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const show = (props: StandardsChecklist.Props = {}) =>
  render(
    <StrictMode>
      <StandardsChecklist guidance={fewStandards} {...props} />
    </StrictMode>,
  );

const check = () => click(control('Check plan'));
const links = () => texts('summary-link');

const finished = Object.fromEntries(
  fewStandards.standards
    .flatMap(({ questions }) => questions)
    .map(({ id }) => [id, { status: 'answered', notes: 'Done.' } as const]),
);

describe('invalid', () => {
  it('says which questions have no status, marks them, and each goes when it has one', async () => {
    const { rerender } = show({
      invalid: true,
      defaultValue: {
        'define-purpose.1': { status: 'answered' },
        'define-purpose.2': { status: 'not-applicable' },
      },
    });
    const marked = () => document.querySelectorAll('[data-part=question][data-finding]').length;
    expect(texts('summary-heading')).toEqual(['There is more to do on 3 questions']);
    expect(links()[0]).toBe('Question 3: Not answered yet. Choose a status.');
    expect(marked()).toBe(3);
    await click(question(3).group.querySelector('[value=in-progress]') as Element);
    expect(texts('summary-heading')).toEqual(['There is more to do on 2 questions']);
    expect(marked()).toBe(2);
    rerender(
      <StrictMode>
        <StandardsChecklist guidance={fewStandards} invalid={false} />
      </StrictMode>,
    );
    expect(marked()).toBe(0);
    expect(texts('summary-heading')).toEqual([]);
  });
});

describe('Check plan', () => {
  it('says nothing before it is pressed', () => {
    show({ defaultValue: { 'define-purpose.1': { status: 'in-progress' } } });
    expect(document.querySelector('[data-part=summary], [data-part=question-finding]')).toBeNull();
  });

  it('shows what is left, with focus, and each link leads to the first radio', async () => {
    const title = document.title;
    const onFindingsChange = vi.fn();
    show({
      defaultValue: {
        ...finished,
        'define-purpose.2': { status: 'not-applicable' },
        'review-previous-work.1': { status: 'answered' },
        'clarify-approach.2': {},
      },
      onFindingsChange,
    });
    await check();
    expect(screen.getByRole('region', { name: 'There is more to do on 2 questions' })).toBe(
      document.activeElement,
    );
    expect(links()).toEqual([
      'Question 2: Say why this does not apply.',
      'Question 5: Not answered yet. Choose a status.',
      'Question 3: You could add a note or evidence.',
    ]);
    expect(onFindingsChange.mock.lastCall?.[0]).toHaveLength(3);
    expect(document.title).toBe(title);

    const last = question(5).group;
    last.closest('details')?.removeAttribute('open');
    await click(control('Question 5: Not answered yet. Choose a status.'));
    expect(document.activeElement).toBe(last.querySelector('input[value=not-started]'));
    expect(last.closest('details')?.open).toBe(true);
    expect(document.getElementById(last.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Not answered yet. Choose a status.',
    );
  });

  it('takes back a finding that was dealt with, and leaves focus where it is', async () => {
    const onFindingsChange = vi.fn();
    show({ defaultValue: { ...finished, 'define-purpose.1': {} }, onFindingsChange });
    await check();
    await click(control('Question 1: Not answered yet. Choose a status.'));
    await click(question().field('Answered'));
    expect(links()).toEqual(['Question 1: You could add a note or evidence.']);
    await click(question().notes());
    await userEvent.keyboard('We asked.');
    expect(links()).toEqual([]);
    expect(screen.getByText('Every question has an answer')).toBeTruthy();
    expect(document.activeElement?.localName).toBe('textarea');
    expect(onFindingsChange.mock.lastCall?.[0]).toEqual([]);
  });

  it('shows the findings of the host', async () => {
    show({
      findings: [{ questionId: 'define-purpose.1', message: 'Question 1: say it in plain words' }],
    });
    expect(links()).toEqual([]);
    await check();
    expect(links()).toEqual(['Question 1: say it in plain words']);
  });

  it('shows every finding of the host, also two for one question and one for none of them', () => {
    const onFindingsChange = vi.fn();
    const findings = [
      { questionId: 'define-purpose.1', message: 'Question 1: say it in plain words' },
      { questionId: 'gone.7', message: 'The old question 7: its answer is kept in the file' },
      { questionId: 'define-purpose.1', message: 'Question 1: name an owner' },
      { questionId: 'clarify-approach.2', message: 'Question 5: name an owner' },
    ];
    show({ findings, defaultShowFindings: true, onFindingsChange });
    expect(screen.getByRole('region', { name: 'There is more to do on 3 questions' })).toBeTruthy();
    const rows = [...document.querySelectorAll('[data-part=summary-list] > li')];
    expect(rows.map((row) => row.textContent)).toEqual(findings.map(({ message }) => message));
    expect(rows[1]?.querySelector('a')).toBeNull();
    expect(links()).toHaveLength(3);
    for (const link of document.querySelectorAll('[data-part=summary-link]')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
    expect(texts('question-finding')).toEqual([
      'Question 1: say it in plain words Question 1: name an owner',
      'Question 5: name an owner',
    ]);
    expect(document.querySelectorAll('[data-part=question][data-finding]')).toHaveLength(2);
    expect(onFindingsChange.mock.lastCall?.[0]).toEqual(findings);
  });

  it('leads to another step', async () => {
    show({ view: 'steps', defaultValue: { ...finished, 'clarify-approach.2': {} } });
    await check();
    await click(control('Question 5: Not answered yet. Choose a status.'));
    expect(document.activeElement?.getAttribute('value')).toBe('not-started');
    expect(document.activeElement?.closest('section')?.textContent).toContain('3. Clarify');
    expect(document.querySelector('[data-part=summary]')).toBeNull();
  });

  it('makes room for what is said about the plan, after the summary and not before it is pressed', async () => {
    show({ planReview: <p>Nobody has agreed the promise.</p> });
    expect(screen.queryByText('Nobody has agreed the promise.')).toBeNull();
    await check();
    const said = screen.getByText('Nobody has agreed the promise.');
    const summary = document.querySelector('[data-part=summary]');
    expect(summary?.nextElementSibling).toBe(said.parentElement);
    expect(document.activeElement).toBe(summary);
  });

  it('says it beside the list of standards, and not beside one of them', async () => {
    show({ view: 'steps', planReview: <p>Nobody has agreed the promise.</p> });
    await check();
    expect(screen.getByText('Nobody has agreed the promise.')).toBeTruthy();
    await click(control('1. Define the purpose'));
    expect(screen.queryByText('Nobody has agreed the promise.')).toBeNull();
  });

  it('can be shown from the start, without taking focus', () => {
    show({ defaultShowFindings: true });
    expect(links()).toHaveLength(5);
    expect(document.activeElement).toBe(document.body);
  });
});
