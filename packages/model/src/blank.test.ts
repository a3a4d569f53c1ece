import { describe, expect, it } from 'vitest';
import { isBlank } from './blank.js';
import { applyCommand } from './plan/apply-command.js';
import { createPlan } from './plan/create-plan.js';
import { newPlan, testContext } from './plan/plan.fixtures.js';

const invisible = [
  '',
  ' \t\n',
  '\u00A0\u2003\u3000',
  '\u200B',
  '\u200C\u200D',
  '\u200E\u200F\u202A\u202E\u2066\u2069',
  '\u2060\uFEFF\u00AD',
  '\u034F\u115F\u1160\u3164\uFFA0',
  '\uFE0F',
  '\u2800',
  '\u{E0020}\u{E007F}',
  '\u{E0100}',
  '\u0000\u0007',
];

describe.each(invisible)('%j', (text) => {
  it('is blank', () => {
    expect(isBlank(text)).toBe(true);
  });

  it('is no title, and no name of a version', () => {
    const context = testContext();
    expect(createPlan({ title: text }, context).ok).toBe(false);
    const plan = newPlan(context);
    for (const command of [
      { type: 'plan.update', changes: { title: text } },
      { type: 'version.save', name: text },
    ] as const)
      expect(applyCommand(plan, command, context).ok).toBe(false);
  });
});

it.each(['a', '\u200Ba', '0', '…', '健', '👩‍👩‍👧', '\u0301'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});
