import { describe, expect, it } from 'vitest';
import { answerEntries } from './answer-entries.js';
import { parseAnswersForm } from './parse-answers-form.js';

const answer = {
  status: 'answered',
  notes: 'First line\nsecond line',
  reason: 'Kept although it applies now',
  owner: 'Engagement lead',
  dueOn: '2026-07-03',
  evidence: [
    { label: 'Minutes', url: 'https://example.org/minutes', on: '2026-05-01', public: true },
    { label: '', url: 'shared drive' },
  ],
} as const;

describe('parseAnswersForm', () => {
  it('reads what a checklist posts', () => {
    const entries = answerEntries('assessment', 'commit-to-feedback.1', answer);
    expect(entries[0]).toEqual(['assessment.commit-to-feedback.1', 'answered']);
    expect(parseAnswersForm(entries, 'assessment')).toEqual({
      answers: { 'commit-to-feedback.1': answer },
      issues: [],
    });
  });

  it('passes over blank fields, other entries, and the line ends of a browser', () => {
    const { answers, issues } = parseAnswersForm(
      [
        ['csrf', 'x'],
        ['assessmentother.1', 'answered'],
        ['assessment.define-purpose.1.notes', 'one\r\ntwo'],
        ['assessment.define-purpose.1.evidence.0.label', ''],
        ['assessment.define-purpose.2.notes', ''],
      ],
      'assessment',
    );
    expect(answers).toEqual({ 'define-purpose.1': { notes: 'one\ntwo' } });
    expect(issues).toEqual([]);
  });

  it('gives an issue with the entry for what it does not know', () => {
    const { answers, issues } = parseAnswersForm(
      [
        ['a.no-such-question.1', 'answered'],
        ['a.define-purpose.1.mood', 'good'],
        ['a.define-purpose.1', 'done'],
        ['a.__proto__', 'answered'],
        ['a.define-purpose.2', new Blob([])],
        ['a.define-purpose.2', 'answered'],
      ],
      'a',
    );
    expect(answers).toEqual({ 'define-purpose.2': { status: 'answered' } });
    expect(issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['unknown-id', 'a.no-such-question.1'],
      ['unknown-id', 'a.define-purpose.1.mood'],
      ['not-allowed', 'a.define-purpose.1'],
      ['unknown-id', 'a.__proto__'],
      ['wrong-type', 'a.define-purpose.2'],
    ]);
  });

  it('says that a date is none and keeps it, so that the form can show it again', () => {
    const { answers, issues } = parseAnswersForm([['a.define-purpose.1.dueOn', '2026-02-31']], 'a');
    expect(answers).toEqual({ 'define-purpose.1': { dueOn: '2026-02-31' } });
    expect(issues).toMatchObject([{ code: 'wrong-type', path: ['a.define-purpose.1.dueOn'] }]);
    expect(issues[0]?.message).toContain('Write a date like 2026-06-04');
  });

  it('reads a host’s own questions, also where ids look like fields', () => {
    const guidance = {
      standards: [
        {
          id: 's',
          number: 1,
          title: 'S',
          whyItMatters: '',
          questions: [
            { id: 'q', text: 'one?' },
            { id: 'q.notes', text: 'two?' },
          ],
        },
      ],
    };
    const { answers } = parseAnswersForm(
      [
        ['a.q.notes', 'in-progress'],
        ['a.q.notes.notes', 'x'],
        ['a.q', 'answered'],
      ],
      'a',
      guidance,
    );
    expect(answers).toEqual({
      q: { status: 'answered' },
      'q.notes': { status: 'in-progress', notes: 'x' },
    });
  });
});
