import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { filledPlan } from '../plan/plan.fixtures.js';
import { fieldLimit, valueLimit } from './limits.js';
import { scan } from './scan.js';
import { writePlan } from './write-plan.js';

it('lets through every text that a plan could be', () => {
  expect(scan(writePlan(filledPlan()))).toBeUndefined();
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), (text) => {
      expect(scan(text)).toBeUndefined();
    }),
  );
});

it('sees no brackets and commas inside texts', () => {
  const text = '[{'.repeat(200) + ','.repeat(valueLimit + 1);
  for (const each of [text, `"${text}`, `\\"${text}\\`, `\\\\"${text}`]) {
    expect(scan(JSON.stringify({ notes: each }))).toBeUndefined();
  }
  expect(scan(text)?.code).toBe('too-deep');
  expect(scan(`"a\\\\",${text}`)?.code).toBe('too-deep');
});

it('refuses an object of more fields than any plan has, and no list for its length', () => {
  const wide = (count: number) =>
    `{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join(',')}}`;
  expect(
    scan(`{"answers":[${wide(fieldLimit)},${wide(fieldLimit)}],"a":[],"b":1}`),
  ).toBeUndefined();
  expect(scan(`{"answers":${wide(fieldLimit + 1)}}`)).toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('holds more than 5,000 fields in one place'),
  });
  expect(scan(`[${'0,'.repeat(fieldLimit * 2)}0]`)).toBeUndefined();
});

it('comes to an end on anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', ',', 'x') }), (text) => {
      scan(text);
    }),
  );
});
