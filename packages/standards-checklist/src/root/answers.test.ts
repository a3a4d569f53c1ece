import { withAnswer } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { answerTo, changesBetween } from './answers.js';

describe('answerTo', () => {
  it('keeps to its own keys, whatever a question is called', () => {
    expect(answerTo({}, 'constructor')).toEqual({});
    const answers = withAnswer({}, '__proto__', { notes: 'x' });
    expect(answerTo(answers, '__proto__')).toEqual({ notes: 'x' });
  });
});

describe('changesBetween', () => {
  it('turns one answer into another', () => {
    const from = { status: 'answered', notes: 'x', updatedAt: '2026-06-04' } as const;
    const to = { status: 'in-progress', owner: 'y' } as const;
    expect(withAnswer({ a: from }, 'a', changesBetween(from, to)).a).toMatchObject(to);
    expect(changesBetween(from, to)).not.toHaveProperty('updatedAt');
    expect(changesBetween(from, {})).toBeNull();
  });
});
