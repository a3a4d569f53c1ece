import { expect, it } from 'vitest';
import { emptyPromise, hostilePromise } from '../promises.fixtures.js';
import { promiseFileName } from './file-name.js';

const named = (organisation: string, activity: string) =>
  promiseFileName({ ...emptyPromise, organisation, activities: [activity] });

it('says whose promise it is, in characters that every system takes', () => {
  expect(named('Northshire Council', 'Heat alerts & you')).toBe(
    'promise-northshire-council-heat-alerts-you.html',
  );
  expect(named('Cyngor Môn', '../../etc/passwd\u202E')).toBe('promise-cyngor-môn-etc-passwd.html');
  expect(named('Συμβούλιο', '東京')).toBe('promise-συμβούλιο-東京.html');
});

it('has a name when nothing is known, and an end when much is', () => {
  expect(promiseFileName(emptyPromise)).toBe('promise.html');
  expect(promiseFileName(hostilePromise)).toMatch(/^[\p{L}\p{M}\p{N}-]+\.html$/u);
  const long = named('𝒜'.repeat(300), '');
  expect(new TextEncoder().encode(long).length).toBeLessThan(255);
});
