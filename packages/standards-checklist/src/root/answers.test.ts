import { describe, expect, it } from 'vitest';
import { answerTo, changesBetween, isBlank, withChanges } from './answers.js';

describe('withChanges', () => {
  it('sets fields and leaves the others', () => {
    const answers = { a: { status: 'answered', notes: 'x' }, b: { notes: 'y' } } as const;
    const next = withChanges(answers, 'a', { status: 'in-progress' });
    expect(next).toEqual({ a: { status: 'in-progress', notes: 'x' }, b: { notes: 'y' } });
    expect(next.b).toBe(answers.b);
  });

  it('lets an answer go when nothing is left of it', () => {
    expect(withChanges({ a: { notes: 'x' } }, 'a', { notes: '' })).toEqual({});
    expect(withChanges({ a: { notes: 'x', updatedAt: '2026-06-04' } }, 'a', { notes: '' })).toEqual(
      {},
    );
    expect(withChanges({ a: { notes: 'x' } }, 'a', null)).toEqual({});
    expect(withChanges({ a: { evidence: [{ label: 'x' }] } }, 'a', { evidence: [] })).toEqual({});
  });

  it('keeps to its own keys, whatever a question is called', () => {
    expect(answerTo({}, 'constructor')).toEqual({});
    expect(answerTo(withChanges({}, '__proto__', { notes: 'x' }), '__proto__')).toEqual({
      notes: 'x',
    });
  });
});

describe('changesBetween', () => {
  it('turns one answer into another', () => {
    const from = { status: 'answered', notes: 'x', updatedAt: '2026-06-04' } as const;
    const to = { status: 'in-progress', owner: 'y' } as const;
    expect(withChanges({ a: from }, 'a', changesBetween(from, to)).a).toMatchObject(to);
    expect(changesBetween(from, to)).not.toHaveProperty('updatedAt');
    expect(changesBetween(from, {})).toBeNull();
  });
});

describe('isBlank', () => {
  it('does not count the time of the last change as an answer', () => {
    expect(isBlank({ updatedAt: '2026-06-04T08:03:00.000Z', notes: '' })).toBe(true);
    expect(isBlank({ status: 'not-started' })).toBe(false);
  });
});
