import type { Answer } from '@engagement-kit/model';
import { checklistTester } from '@engagement-kit/react/testing';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fewStandards } from './checklist.fixtures.js';
import { StandardsChecklist } from './index.js';

const whole: Answer = {
  status: 'answered',
  notes: 'Flood warnings, {all} of [them]',
  evidence: [
    { label: 'Minutes', url: 'https://northshire.example/m', on: '2026-06-01', public: true },
  ],
  owner: 'Flood warnings team',
  dueOn: '2026-07-03',
};

describe.each([
  ['user-event', () => ({ user: userEvent.setup(), act })],
  ['events of its own', () => ({ act })],
])('a tester of the checklist, with %s', (_, options) => {
  it('answers a question and reads it back as the model has it', async () => {
    const onValueChange = vi.fn();
    const { container } = render(
      <StandardsChecklist guidance={fewStandards} onValueChange={onValueChange} />,
    );
    const checklist = checklistTester(container, options());
    const question = checklist.question('define-purpose.1');
    await question.answer('in-progress');
    await question.answer('answered');
    await question.notes('to be put right');
    await question.notes(whole.notes ?? '');
    await question.owner(whole.owner ?? '');
    await question.dueOn(whole.dueOn ?? '');
    await question.evidence(0, whole.evidence?.[0] ?? { label: '' });
    expect(question.status).toBe('answered');
    expect(checklist.read()).toEqual({ 'define-purpose.1': whole });
    expect(onValueChange.mock.lastCall?.[0]).toEqual({ 'define-purpose.1': whole });
    expect(checklist.progress).toBe('1 of 5 questions answered');
    expect(checklist.standing('define-purpose')).toBe('1 of 2 answered');
    await question.clear();
    expect(checklist.read()).toEqual({});
  });

  it('checks the plan, and says what was found where', async () => {
    const { container } = render(<StandardsChecklist guidance={fewStandards} />);
    const checklist = checklistTester(container, options());
    expect(checklist.findings).toBeUndefined();
    await checklist.question('define-purpose.2').answer('not-applicable');
    await checklist.checkPlan();
    expect(checklist.findings).toHaveLength(5);
    expect(checklist.question('define-purpose.2').finding).toMatch(/say why/i);
    await checklist.question('define-purpose.2').reason('Nothing is asked of people.');
    await checklist.checkPlan();
    expect(checklist.findings).toHaveLength(4);
    expect(checklist.question('define-purpose.2').read().reason).toBe(
      'Nothing is asked of people.',
    );
  });

  it('opens what is folded on the way', async () => {
    const { container } = render(<StandardsChecklist guidance={fewStandards} view="folded" />);
    const checklist = checklistTester(container, options());
    const last = checklist.questions.at(-1) ?? '';
    await checklist.question(last).answer('answered');
    expect(checklist.question(last).status).toBe('answered');
  });
});

it('sees what a controlled checklist took, not what was typed', async () => {
  const value = { 'define-purpose.1': { status: 'in-progress' } } as const;
  const { container } = render(
    <StandardsChecklist guidance={fewStandards} value={value} onValueChange={() => {}} />,
  );
  const question = checklistTester(container, { act }).question('define-purpose.1');
  await question.answer('answered');
  expect(question.status).toBe('in-progress');
});

it('in review there are words and no controls, and it says so', async () => {
  const answers = { 'define-purpose.1': whole };
  const { container } = render(
    <StandardsChecklist guidance={fewStandards} defaultMode="review" defaultValue={answers} />,
  );
  const question = checklistTester(container).question('define-purpose.1');
  expect(question.words).toContain('Answered');
  expect(question.words).toContain('Flood warnings team');
  await expect(question.answer('answered')).rejects.toThrow('Is the checklist in review?');
});

it('says what is not there, what is, and what there are several of', async () => {
  const { container } = render(<StandardsChecklist guidance={fewStandards} disabled />);
  const checklist = checklistTester(document);
  expect(checklist.question('define-purpose.1').text).toMatch(/^why is community engagement/);
  expect(() => checklist.question('own.1').text).toThrow('There is no question “own.1”.');
  await expect(checklist.question('define-purpose.1').answer('answered')).rejects.toThrow(
    'It is disabled',
  );
  const elsewhere = document.createElement('div');
  expect(() => checklistTester(elsewhere).progress).toThrow(
    'There is no standards checklist here. Is it on the page yet?',
  );
  render(<StandardsChecklist guidance={fewStandards} />);
  expect(() => checklistTester(document).progress).toThrow(
    /^There are 2 of the standards checklist/,
  );
  expect(checklistTester(container).progress).toBe('0 of 5 questions answered');
});

it('finds a question in a small part of the time that its label takes', async () => {
  const { container } = render(<StandardsChecklist name="assessment" />);
  const checklist = checklistTester(container);
  const timeOf = (work: () => unknown): number => {
    work();
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const byTester = timeOf(() => checklist.question('commit-to-feedback.1').read());
  const byLabel = timeOf(() => screen.getAllByLabelText('Owner'));
  expect(byLabel / byTester).toBeGreaterThan(5);
});
