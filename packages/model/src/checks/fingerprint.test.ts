import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.js';

describe('fingerprint', () => {
  it('is the same for values that say the same', () => {
    expect(fingerprint({ a: 1, b: [{ d: 'x', c: null }] })).toBe(
      fingerprint({ b: [{ c: null, d: 'x' }], a: 1 }),
    );
    expect(fingerprint(undefined)).toBe(fingerprint(undefined));
  });

  it('differs when anything does', () => {
    const values = [
      null,
      '',
      'a',
      'A',
      ['a'],
      [['a']],
      { a: 'a' },
      1,
      '1',
      true,
      [],
      {},
      'é',
      'aa',
    ];
    expect(new Set(values.map(fingerprint)).size).toBe(values.length);
    const many = Array.from({ length: 20_000 }, (_, index) => fingerprint(`day ${index}`));
    expect(new Set(many).size).toBe(many.length);
  });

  it('never changes with a release: dismissals in files depend on it', () => {
    expect(fingerprint(['co-produce', 'out'])).toBe('a8d14374cd5b6774');
  });
});
