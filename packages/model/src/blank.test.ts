import { describe, expect, it } from 'vitest';
import { isBlank } from './blank.js';
import { reviewPlan } from './checks/check-plan.js';
import { actionListCsv } from './export/actions.js';
import { calendarIcs } from './export/calendar.js';
import { toMarkdown } from './export/markdown.js';
import { planContent } from './export/plan-content.js';
import { ukhsaGuidance } from './guidance/ukhsa/guidance.js';
import { applyCommand } from './plan/apply-command.js';
import { createPlan } from './plan/create-plan.js';
import { after, filledPlan, newPlan, testContext, value } from './plan/plan.fixtures.js';
import { toPublicPromise } from './promise/to-public-promise.js';

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
  '\u{1D159}\u{1D173}',
  '\u17B4\u17B5\u180E\u061C',
];

// Format characters to Unicode, and drawn nevertheless: they stand around the digits of a number.
it.each(['\u0600', '\u06DD', '\u070F', '\u08E2', '\u{110BD}', '\u{110CD}'])(
  '%j is not blank',
  (sign) => {
    expect(isBlank(sign)).toBe(false);
  },
);

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

/** A plan in which whatever people can name is called this. */
const planCalled = (text: string) =>
  after(
    filledPlan(),
    testContext(),
    { type: 'plan.update', changes: { organisation: text, contact: text, lead: text } },
    { type: 'activity.update', id: 'a1', changes: { name: text } },
    { type: 'activity.update', id: 'a2', changes: { name: text } },
    {
      type: 'decision.update',
      id: 'd1',
      changes: { text, open: [text, 'Which days'], fixed: [{ text, reason: text }] },
    },
    { type: 'risk.update', id: 'r1', changes: { text, mitigation: text, owner: text } },
    { type: 'feedback.update', id: 'f1', changes: { audience: text, how: text } },
    {
      type: 'answer.update',
      questionId: 'commit-to-feedback.1',
      changes: {
        notes: text,
        owner: text,
        evidence: [{ label: text, url: 'https://example.org' }],
      },
    },
  );

it.each(['\u200B', '\u2800', '\u3164\u00AD'])('a name that is %j reads as none', (text) => {
  const plan = planCalled(text);
  const promise = value(toPublicPromise(plan, 'p1', ukhsaGuidance));
  expect(promise).toMatchObject({ activities: [], open: ['Which days'], fixed: [] });
  expect(promise).not.toHaveProperty('organisation');
  const options = { today: '2026-06-10', now: () => '2026-06-10T09:00:00.000Z' };
  const written = [
    JSON.stringify(promise),
    toMarkdown(planContent(plan, ukhsaGuidance, options)),
    actionListCsv(plan, ukhsaGuidance, options),
    calendarIcs(plan, ukhsaGuidance, options),
    JSON.stringify(reviewPlan(plan, ukhsaGuidance, options).findings.map(({ message }) => message)),
  ];
  for (const file of written) expect(file).not.toContain(text);
  expect(written[2]).toContain('"Risk","Without a name"');
});

it.each(['a', '\u200Ba', '0', '…', '健', '👩‍👩‍👧', '\u0301'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});
