import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.js';

const questions = ['a.1', 'a.2', 'b.1'].map((id) => ({ id, text: id }));

describe('checkAnswers', () => {
  it('finds nothing in a finished plan', () => {
    expect(
      checkAnswers(questions, {
        'a.1': { status: 'answered', notes: 'We asked.' },
        'a.2': { status: 'answered', evidence: [{ label: 'Minutes' }] },
        'b.1': { status: 'not-applicable', reason: 'There is no earlier work.' },
      }),
    ).toEqual([]);
  });

  it('finds questions that are not answered, whatever was noted', () => {
    const found = checkAnswers(questions, {
      'a.1': { status: 'in-progress', notes: 'We asked.' },
      'a.2': { notes: 'We asked.' },
    });
    expect(found.map(({ questionId, code, level }) => [questionId, code, level])).toEqual([
      ['a.1', 'unanswered', 'gap'],
      ['a.2', 'unanswered', 'gap'],
      ['b.1', 'unanswered', 'gap'],
    ]);
  });

  it('finds a question that does not apply without a reason, and an answer without a word', () => {
    const found = checkAnswers(questions, {
      'a.1': { status: 'not-applicable', reason: ' ' },
      'a.2': { status: 'answered', notes: ' ' },
      'b.1': { status: 'answered', notes: 'We asked.' },
    });
    expect(found).toEqual([
      { questionId: 'a.1', code: 'no-reason', level: 'gap' },
      { questionId: 'a.2', code: 'nothing-noted', level: 'note' },
    ]);
  });

  it('looks at no other questions', () => {
    expect(checkAnswers([], { old: { status: 'in-progress' } })).toEqual([]);
  });
});
