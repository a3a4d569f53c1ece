import { describe, expect, it } from 'vitest';
import { guidancePassages, searchGuidance, sourceText } from './passages.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

const refs = (query: string): readonly string[] =>
  searchGuidance(ukhsaGuidance, query).map(({ ref }) => ref);

describe('guidancePassages', () => {
  it('names each passage once', () => {
    const all = guidancePassages(ukhsaGuidance).map(({ ref }) => ref);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('inform.aim');
    expect(all).toContain('budget-remuneration.title');
    expect(all).toContain('commit-to-feedback.1');
  });

  it('puts lists that no section claims after the sections', () => {
    const sections = [{ id: 'start', title: 'Start', paragraphs: ['One.'] }];
    const all = guidancePassages({ ...ukhsaGuidance, sections }).map(({ ref }) => ref);
    expect(all.slice(0, 3)).toEqual(['start.title', 'start.1', 'inform.name']);
  });
});

describe('sourceText', () => {
  it('gives the published form of one passage', () => {
    expect(sourceText(ukhsaGuidance, 'inform.aim')).toMatch(/^to provide the pubic with/);
    expect(sourceText(ukhsaGuidance, 'budget-remuneration.title')).toBe('Budget for renumeration');
    expect(sourceText(ukhsaGuidance, 'inform.promise')).toBe('we will keep you informed');
  });

  it('takes the published words as they are, dollars and all', () => {
    const correction = { ref: 'inform.name', published: '$& $1 $$', corrected: 'Inform' };
    const source = { ...ukhsaGuidance.source, corrections: [correction] };
    expect(sourceText({ ...ukhsaGuidance, source }, 'inform.name')).toBe('$& $1 $$');
  });

  it('gives nothing for a passage that is not there', () => {
    expect(sourceText(ukhsaGuidance, 'inform.price')).toBe('');
  });
});

describe('searchGuidance', () => {
  it.each([
    ['pubic', 'inform.aim'],
    ['renumerate', 'budget-remuneration.1'],
    ['REMUNERATE', 'budget-remuneration.1'],
    ['Renumeration', 'budget-remuneration.title'],
    ['co-created approach', 'introduction.1'],
    ['co‑created approach', 'introduction.1'],
    ["organisation's expertise", 'budget-remuneration.2'],
    ['  tokenism ', 'define-purpose.why'],
  ])('finds “%s”', (query, ref) => {
    expect(refs(query)).toContain(ref);
  });

  it('finds nothing for nothing', () => {
    expect(refs('  ')).toEqual([]);
    expect(refs('zebra')).toEqual([]);
  });
});
