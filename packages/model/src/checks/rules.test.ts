import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidancePassages } from '../guidance/passages.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { checkMessages } from '../messages/en-GB/checks.js';
import { speaker } from '../messages/speaker.js';
import { applyCommand } from '../plan/apply-command.js';
import { planSchema } from '../plan/fields/plan.js';
import { testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { checkPlan, reviewPlan } from './check-plan.js';
import { today } from './checks.fixtures.js';
import type { Finding } from './finding.js';
import { gate } from './gate.js';
import { placeOf } from './place-of.js';
import { ruleCases } from './rules.fixtures.js';
import { rules } from './rules.js';

/** The table of the domain, by id. Adding or losing a rule has to be said here. */
const table = [
  'two-way-promise-one-way-practice',
  'co-produce-joined-too-late',
  'joined-at-the-end',
  'decision-already-made',
  'nothing-open',
  'co-produce-organisation-decides',
  'community-led-organisation-decides',
  'fixed-limits-clash-with-promise',
  'consult-without-route',
  'dates-cannot-be',
  'feedback-overdue',
  'feedback-not-planned',
  'feedback-out-of-time',
  'feedback-done-without-day',
  'promise-shown-late',
  'promise-lowered-untold',
  'type-differs-from-promise',
  'community-without-activity',
  'activity-without-community',
  'needs-not-recorded',
  'community-asked-often',
  'time-not-valued',
  'payment-refused',
  'listening-unconfirmed',
  'risk-happened',
  'dissenting-view',
  'review-overdue',
  'nothing-changed',
  'practice-stronger-than-promise',
  'strengthening-not-considered',
];

const guide = readFileSync(new URL('../../../../docs/guides/checks.md', import.meta.url), 'utf8');
const files = readdirSync(new URL('rules/', import.meta.url));
const passages = new Map(guidancePassages(ukhsaGuidance).map((each) => [each.ref, each]));
const loaded = Object.entries(ruleCases).map(([id, cases]) => ({ id, cases }));

/** Rules whose change is a beginning: feedback still wants its day, and a promise that came late stays late. */
const beginnings = new Set(['feedback-not-planned', 'promise-shown-late']);

/** Rules whose finding rests on one fact alone: nothing is there. */
const alwaysTheSame = new Set(['community-without-activity']);

const look = { guidance: ukhsaGuidance, words: speaker(checkMessages) };

const moments = ['share', 'start', 'close'] as const;

/** All that a person reads of a finding, sentence by sentence. */
const sentences = ({ message, said, shows, choices }: Finding): readonly string[] =>
  [message, said, shows, ...choices.map(({ text }) => text)].flatMap((text) =>
    text.replace(/“[^”]*”/g, '“…”').split(/(?<=[.!?:;]) /),
  );

describe('the rules', () => {
  it('are those of the table, one file each with its fixtures', () => {
    expect(rules.map(({ id }) => id)).toEqual(table);
    expect(files.filter((name) => !name.endsWith('.fixtures.ts')).sort()).toEqual(
      table.map((id) => `${id}.ts`).sort(),
    );
    expect(files.filter((name) => name.endsWith('.fixtures.ts')).sort()).toEqual(
      table.map((id) => `${id}.fixtures.ts`).sort(),
    );
  });

  it('stand in the guide with the moments at which they are named and what they lean on', () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \|.*\| ([^|]+) \| ([^|]+) \|$/gm)];
    expect(rows.map(([, id, moments, places]) => ({ id, moments, places }))).toEqual(
      rules.map(({ id, leansOn, gates, level }) => ({
        id,
        moments: level === 'note' ? 'none: a note' : gates.join(', '),
        places: [...new Set(leansOn.map((ref) => placeOf(look, ref)))].join('; '),
      })),
    );
  });

  it('lean on passages that are published, and never on L51', () => {
    for (const { leansOn } of rules) {
      expect(leansOn.length).toBeGreaterThan(0);
      for (const ref of leansOn) {
        expect(passages.get(ref)?.sourceLine).toBeGreaterThan(0);
        expect(passages.get(ref)?.sourceLine).not.toBe(51);
      }
    }
  });
});

describe.each(loaded)('$id', ({ id, cases }) => {
  const found = (plan: Plan) =>
    checkPlan(plan, ukhsaGuidance, { today }).filter(({ ruleId }) => ruleId === id);

  it.each(Object.entries(cases.fires))('fires: %s', (_, plan) => {
    expect(planSchema.safeParse(plan).success).toBe(true);
    const findings = found(plan);
    expect(findings).toHaveLength(1);
    const [finding] = findings as [Finding];
    const leansOn = rules.find((rule) => rule.id === id)?.leansOn;
    expect(finding.origin).toBe('kit');
    expect(finding.quotes.length).toBeGreaterThan(0);
    for (const { ref, text, place, sourceLine } of finding.quotes) {
      expect(place).toMatch(/^(?!.*\bline \d)[A-Z].+/);
      expect(leansOn).toContain(ref);
      expect({ text, sourceLine }).toEqual({
        text: passages.get(ref)?.text,
        sourceLine: passages.get(ref)?.sourceLine,
      });
    }
    expect(finding.paths.length).toBeGreaterThan(0);
    expect(finding.choices.length).toBeGreaterThan(0);
    for (const sentence of sentences(finding)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      // Days are in words: “1 September 2026”.
      expect(sentence).not.toMatch(/\d{4}-\d\d/);
      expect(sentence).not.toMatch(/tokenis|please|sorry|invalid|oops|undefined|UKHSA promises/i);
    }
  });

  it.each(Object.entries(cases.fires))('offers changes that settle it: %s', (_, plan) => {
    for (const { command, text } of found(plan).flatMap(({ choices }) => choices)) {
      if (!command) continue;
      const sent = JSON.parse(JSON.stringify(command)) as typeof command;
      const { plan: next } = value(applyCommand(plan, sent, testContext()));
      expect(next, text).not.toBe(plan);
      if (!beginnings.has(id)) expect(found(next), text).toEqual([]);
    }
  });

  it('is named as a gap at its moments and at no other', () => {
    const { gates = [] } = rules.find((rule) => rule.id === id) ?? {};
    const [plan] = Object.values(cases.fires) as [Plan];
    const [{ level }] = found(plan) as [Finding];
    const named = moments.filter((name) =>
      gate(plan, ukhsaGuidance, name, { today }).gaps.some(({ finding }) => finding?.ruleId === id),
    );
    expect(named).toEqual(level === 'gap' ? gates : []);
  });

  it.each(Object.entries(cases.fires))('is set aside with a reason: %s', (_, plan) => {
    const [finding] = found(plan) as [Finding];
    const command = { type: 'finding.dismiss', finding, reason: 'We have said why.' } as const;
    const next = value(applyCommand(plan, command, testContext())).plan;
    expect(found(next)).toEqual([]);
    expect(reviewPlan(next, ukhsaGuidance, { today }).dismissed).toMatchObject([
      { finding, dismissal: { reason: 'We have said why.' } },
    ]);
  });

  it.runIf(!alwaysTheSame.has(id))('is open again once the situation is another', () => {
    const situations = Object.values(cases.fires).flatMap(found);
    expect(new Set(situations.map(({ fingerprint }) => fingerprint)).size).toBeGreaterThan(1);
  });

  it.each(Object.entries(cases.silent))('is silent: %s', (_, plan) => {
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(found(plan)).toEqual([]);
  });
});
