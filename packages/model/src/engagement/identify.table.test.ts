import { describe, expect, it } from 'vitest';
import { columns, practices, table } from './identify.fixtures.js';
import { identifyEngagementType, type Recognition } from './identify.js';
import type { PracticeAnswers } from './recognition-questions.js';

const letters: Readonly<Record<string, string>> = {
  inform: 'I',
  consult: 'C',
  involve: 'V',
  'co-produce': 'P',
  'community-led': 'L',
};

/** A capital: clear. A small letter: likely. A number: so many candidates, no type. A dot: none. */
const code = ({ type, candidates, confidence }: Recognition): string => {
  if (type === null) return candidates.length === 0 ? '.' : String(candidates.length);
  const letter = letters[type] ?? '?';
  return confidence === 'clear' ? letter : letter.toLowerCase();
};

const rows = (): string[] => {
  const lines = new Map<string, string>();
  for (const { row, practice } of practices()) {
    lines.set(row, (lines.get(row) ?? '') + code(identifyEngagementType(practice)));
  }
  return [...lines].map(([row, codes]) => `${row.padEnd(44)}${codes}`);
};

const all = practices().map(({ practice }) => ({
  practice,
  found: identifyEngagementType(practice),
}));

const where = (wanted: Partial<PracticeAnswers>) =>
  all.filter(({ practice }) =>
    Object.entries(wanted).every(
      ([question, option]) => practice[question as keyof PracticeAnswers] === option,
    ),
  );

describe('every combination of answers', () => {
  it('gives what the committed table says', () => {
    expect(columns).toHaveLength(18);
    expect(rows().join('\n')).toBe(table.trim());
    expect(all).toHaveLength(2160);
  });

  it('names a type only when it stands alone, and candidates in source order', () => {
    const order = Object.keys(letters);
    for (const { found } of all) {
      if (found.type !== null) expect(found.candidates).toEqual([found.type]);
      expect(found.confidence === 'unclear').toBe(found.type === null);
      const places = found.candidates.map((id) => order.indexOf(id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('gives reasons for every candidate, and reasons and conflicts for nothing else', () => {
    for (const { found } of all) {
      const spoken = new Set(found.reasons.map(({ engagementType }) => engagementType));
      expect(new Set(found.candidates)).toEqual(spoken);
      for (const { engagementType } of found.conflicts) expect(spoken).toContain(engagementType);
      if (found.confidence === 'clear') expect(found.conflicts).toEqual([]);
    }
  });

  it('is community-led when communities decide and it is carried out, whatever else', () => {
    for (const { found } of where({ decision: 'community', effect: 'implemented' })) {
      expect(found.type).toBe('community-led');
    }
  });

  it('is never community-led when the organisation decides and only considers', () => {
    for (const { found } of where({ decision: 'organisation', effect: 'considered' })) {
      expect(found.candidates).not.toContain('community-led');
    }
  });

  it('is never involving, co-produced or community-led when nobody is asked', () => {
    for (const { found } of where({ effect: 'not-asked', decision: 'organisation' })) {
      expect([null, 'inform', 'consult']).toContain(found.type);
    }
  });

  it('is not clear while who decides and what comes of it contradict each other', () => {
    for (const { found } of where({ decision: 'community', effect: 'not-asked' })) {
      expect(found.confidence).not.toBe('clear');
      expect(found.conflicts.length).toBeGreaterThan(0);
    }
  });

  it('never calls a finding clear while a decisive answer speaks for another type', () => {
    for (const { found, practice } of all.filter(({ found: f }) => f.confidence === 'clear')) {
      const spoken = found.reasons.map(({ question }) => question);
      if (practice.decision) expect(spoken).toContain('decision');
      if (practice.effect) expect(spoken).toContain('effect');
    }
  });

  it('says that one-way practice clashes with a two-way promise', () => {
    for (const { found } of where({ flow: 'out', effect: 'incorporated', decision: 'shared' })) {
      expect(found.type).toBe('co-produce');
      expect(found.conflicts.map(({ ref }) => ref)).toContain('co-produce.communication');
    }
  });
});
