import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { filledPlan } from '../plan/plan.fixtures.js';
import { valueLimit } from './guard.js';
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

it('comes to an end on anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', ',', 'x') }), (text) => {
      scan(text);
    }),
  );
});
