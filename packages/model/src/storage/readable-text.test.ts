import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '../files/limits.js';
import { openPlan } from '../files/open-plan.js';
import { readPlan } from '../files/read-plan.js';
import { applyCommand } from '../plan/apply-command.js';
import { steps, text as words } from '../plan/commands.fixtures.js';
import { filledPlan, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { createHostStorage } from './host-storage.js';
import { createMemoryArea, createMemoryStorage } from './memory-storage.js';
import { readableText } from './readable-text.js';
import { plan, storageContext, titled, twoTabs } from './storage.fixtures.js';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inside) => ({ inside }), 'words');

/** Plans that `readPlan` would refuse, each by another limit, and what is said of them. */
const unreadable: readonly (readonly [name: string, make: () => Plan, code: string])[] = [
  ['too long', () => ({ ...plan, summary: 'x'.repeat(limits.bytes) }), 'too-large'],
  ['too long in a file', () => ({ ...plan, summary: '語'.repeat(limits.bytes / 3) }), 'too-large'],
  ['too deep', () => ({ ...plan, more: nested(limits.levels) }), 'too-large'],
  [
    'too wide',
    () => ({ ...plan, more: Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [n, n])) }),
    'too-large',
  ],
  ['too many values', () => ({ ...plan, more: Array(limits.values).fill(0) }), 'too-large'],
  ['of a wrong kind', () => ({ ...plan, lead: 5 }) as unknown as Plan, 'not-readable'],
  [
    'with one id twice',
    () => ({ ...plan, activities: [...plan.activities, ...plan.activities] }),
    'not-readable',
  ],
];

/** A place of a host for one plan, as text. */
function host() {
  const stored: { text?: string } = {};
  const storage = createHostStorage(
    {
      load: async () => (stored.text ? { plan: stored.text, version: stored.text } : undefined),
      save: async (next, since) => {
        if (stored.text !== since)
          return { conflict: { plan: stored.text, version: `${stored.text}` } };
        stored.text = JSON.stringify(next);
        return { version: stored.text };
      },
    },
    storageContext(),
  );
  return { stored, storage };
}

it.each(unreadable)(
  'a plan that is %s is stored nowhere, and it is said',
  async (_, make, code) => {
    const bad = make();
    expect(readPlan(bad).ok && code === 'not-readable').toBe(false);
    expect(readableText(bad, readPlan)).toMatchObject({ ok: false, issues: [{ code }] });

    const { texts, one } = twoTabs();
    const first = value(await one.save(plan));
    const before = [...texts];
    const refused = await one.save(bad, { since: first.version });
    expect(refused).toMatchObject({
      ok: false,
      issues: [{ code, safe: expect.stringContaining('still here'), message: expect.any(String) }],
    });
    expect([...texts]).toEqual(before);
    expect(value(await one.load(plan.id)).plan).toEqual(plan);

    const { stored, storage } = host();
    expect(await storage.save(bad)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(stored.text).toBeUndefined();
  },
);

it('says what could not be read, in words', () => {
  const refused = readableText({ ...plan, lead: 5 } as unknown as Plan, readPlan);
  expect(refused.ok || refused.issues[0]?.message).toBe(
    'This plan was not saved, because it could not be opened again. “lead” holds 5. It needs text. Put that right, or undo your last change.',
  );
});

it('refuses what only a merge has made too large, and leaves the other’s plan stored', async () => {
  const half = 'x'.repeat(limits.bytes * 0.6);
  const mine = { ...titled(plan, 'Mine'), mine: half };
  const theirs = { ...titled(plan, 'Theirs', 2), theirs: half };
  const { one, other } = twoTabs();
  const { version } = value(await one.save(plan));
  value(await other.load(plan.id));
  value(await other.save(theirs, { since: version }));
  expect(await one.save(mine, { since: version })).toMatchObject({
    ok: false,
    issues: [{ code: 'too-large' }],
  });
  expect(value(await other.load(plan.id)).plan.title).toBe('Theirs');

  const { stored, storage } = host();
  const since = value(await storage.save(plan)).version;
  stored.text = JSON.stringify(theirs);
  expect(await storage.save(mine, { since })).toMatchObject({
    ok: false,
    issues: [{ code: 'too-large' }],
  });
  expect(stored.text).toBe(JSON.stringify(theirs));
});

it.each<[string, object]>([
  ['bytes', { summary: 'x'.repeat(limits.bytes * 0.92) }],
  ['values', { more: Array(limits.values * 0.92).fill(0) }],
  ['fields', { more: Object.fromEntries(Array.from({ length: 4_600 }, (_, n) => [n, n])) }],
  ['levels', { more: nested(limits.levels * 0.92) }],
])('says early that there is little room: %s', async (_, more) => {
  const { notices } = value(await createMemoryStorage(storageContext()).save({ ...plan, ...more }));
  expect(notices).toMatchObject([{ code: 'nearly-too-large' }]);
  expect(notices[0]?.message).toMatch(
    /^This plan is 9\d% of the size that can be saved\. Take out/,
  );
  const host = createHostStorage(
    { load: async () => undefined, save: async () => ({}) },
    storageContext(),
  );
  expect(value(await host.save({ ...plan, ...more })).notices).toHaveLength(1);
});

it('says nothing of a plan of the usual size', () => {
  expect(value(readableText(plan, readPlan)).notices).toEqual([]);
});

const fileOf = (text: string) => new Blob([text]);
const decoder = () => new TextDecoder('utf-8', { fatal: true });

it('any plan that commands lead to is saved and read back equal, or refused in words', async () => {
  const deep = fc.record({
    levels: fc.integer({ min: 60, max: 110 }),
    words,
  });
  let [saved, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(steps, deep, async (sequence, { levels }) => {
      const context = testContext();
      let made: Plan = { ...filledPlan(context), 'x-deep': nested(levels) } as Plan;
      for (const [each, milliseconds] of sequence) {
        context.pass(milliseconds);
        const result = applyCommand(made, each, context);
        if (result.ok) made = result.value.plan;
      }
      const storage = createMemoryStorage(storageContext(), createMemoryArea());
      const stored = await storage.save(made);
      const file = readableText(made, readPlan);
      expect(stored.ok).toBe(file.ok);
      if (!stored.ok || !file.ok) {
        refused += 1;
        expect(stored).toMatchObject({ issues: [{ message: expect.stringMatching(/\w+\.$/) }] });
        return;
      }
      saved += 1;
      expect(value(await storage.load(made.id)).plan).toEqual(made);
      expect(value(await openPlan(fileOf(file.value.text), { decoder }))).toEqual(made);
    }),
    { numRuns: 150 },
  );
  expect(saved).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(10);
});
