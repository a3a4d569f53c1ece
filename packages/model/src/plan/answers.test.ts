import { describe, expect, it } from 'vitest';
import { answerChanges, answerTo, isBlankAnswer, withAnswer } from './answers.js';

describe('withAnswer', () => {
  it('sets fields and leaves the others', () => {
    const answers = { a: { status: 'answered', notes: 'x' }, b: { notes: 'y' } } as const;
    const next = withAnswer(answers, 'a', { status: 'in-progress' });
    expect(next).toEqual({ a: { status: 'in-progress', notes: 'x' }, b: { notes: 'y' } });
    expect(next.b).toBe(answers.b);
  });

  it.each([
    [{ notes: 'x' }, { notes: '' }],
    [{ notes: 'x' }, { notes: undefined }],
    [{ notes: 'x', updatedAt: '2026-06-04T08:03:00.000Z' }, { notes: '' }],
    [{ notes: 'x' }, null],
    [{ evidence: [{ label: 'x' }] }, { evidence: [] }],
  ])('lets the answer %j go, changed by %j', (answer, changes) => {
    expect(withAnswer({ a: answer }, 'a', changes)).toEqual({});
  });

  it('keeps to its own keys, whatever a question is called', () => {
    const next = withAnswer({}, '__proto__', { notes: 'x' });
    expect(Object.entries(next)).toEqual([['__proto__', { notes: 'x' }]]);
    expect(answerTo(next, '__proto__')).toEqual({ notes: 'x' });
    expect(answerTo({}, 'constructor')).toEqual({});
    expect(withAnswer({}, 'constructor', { notes: '' })).toEqual({});
  });
});

describe('isBlankAnswer', () => {
  it('does not count the time of the last change as an answer', () => {
    expect(isBlankAnswer({ updatedAt: '2026-06-04T08:03:00.000Z', notes: '' })).toBe(true);
    expect(isBlankAnswer({ status: 'not-started' })).toBe(false);
  });
});

describe('answerChanges', () => {
  it('turns one answer into another', () => {
    const from = { status: 'answered', notes: 'x', updatedAt: '2026-06-04' } as const;
    const to = { status: 'in-progress', owner: 'y' } as const;
    expect(withAnswer({ a: from }, 'a', answerChanges(from, to)).a).toMatchObject(to);
    expect(answerChanges(from, to)).not.toHaveProperty('updatedAt');
    expect(answerChanges(from, {})).toBeNull();
  });
});
