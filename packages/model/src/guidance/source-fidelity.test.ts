import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Guidance } from './guidance.js';
import { guidancePassages, sourceText } from './passages.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

const page = readFileSync(
  new URL('./fixtures/community-engagement-approach-for-health-protection.txt', import.meta.url),
  'utf8',
).split('\n');

/** Lines of the page that are not guidance: its frame, the headings of lists, and names of people. */
const leftOut = (line: number): boolean =>
  line < 9 || (line >= 176 && line <= 184) || line === 186 || (line >= 194 && line <= 202);

const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a line without its bullet, its number and the label that the page puts before it. */
const words = (line: string): string =>
  spaces(line)
    .replace(/^• /, '')
    .replace(/^\d+\. /, '')
    .replace(/^(Aim|Public promise|Communication|Why it matters): /, '');

const published = page
  .map((text, index) => ({ line: index + 1, text: words(text) }))
  .filter(({ line, text }) => text !== '' && !leftOut(line));

/** Where a guidance departs from the published page: the first differing line, or nothing. */
function departure(guidance: Guidance): string | undefined {
  const ours = sourceText(guidance).split('\n');
  const index = Array.from({ length: Math.max(ours.length, published.length) }).findIndex(
    (_, at) => ours[at] !== published[at]?.text,
  );
  return index < 0 ? undefined : `L${published[index]?.line}: ${ours[index]}`;
}

const changed = (from: string, to: string): Guidance =>
  JSON.parse(JSON.stringify(ukhsaGuidance).replace(from, to)) as Guidance;

describe('the published approach as data', () => {
  it('holds every sentence in order, word for word, once corrections are undone', () => {
    expect(departure(ukhsaGuidance)).toBeUndefined();
    expect(published.length).toBeGreaterThan(95);
  });

  it.each([
    ['a word of an aim', 'balanced and objective', 'objective and balanced'],
    ['a word of a promise', 'we will implement what you decide', 'we will do what you decide'],
    ['a word of a question', 'receive feedback and by when', 'receive feedback and when'],
    ['a word of a title', 'Budget for remuneration', 'Budget for payment'],
    ['a word of the annex', 'It involved 317 people', 'It involved 299 people'],
    ['a form of hyphen', 'co‑created approach', 'co-created approach'],
    ['a correction less', '"published":"pubic"', '"published":"public"'],
    ['a passage less', '"we will keep you informed"', '""'],
  ])('is caught when %s changes', (_, from, to) => {
    expect(JSON.stringify(ukhsaGuidance)).toContain(from);
    expect(departure(changed(from, to))).toBeDefined();
  });

  it('is caught when an entry is lost or two change places', () => {
    const [first, second, ...rest] = ukhsaGuidance.standards;
    expect(departure({ ...ukhsaGuidance, standards: rest })).toBeDefined();
    expect(
      departure({ ...ukhsaGuidance, standards: [second, first, ...rest] as typeof rest }),
    ).toBeDefined();
  });

  it('knows the source line of every passage', () => {
    const found = guidancePassages(ukhsaGuidance).map(({ sourceLine = 0, ...passage }) => ({
      sourceLine,
      text: passage.published ?? passage.text,
    }));
    expect(found).toEqual(published.map(({ line, text }) => ({ sourceLine: line, text })));
  });

  it('gives each type the lines of its own passages', () => {
    for (const type of ukhsaGuidance.engagementTypes) {
      for (const part of ['aim', 'promise', 'communication'] as const) {
        const ref = `${type.id}.${part}`;
        const passage = guidancePassages(ukhsaGuidance).find((each) => each.ref === ref);
        expect(type.sourceLines?.[part]).toBe(passage?.sourceLine);
      }
    }
  });

  it('numbers the standards and references as the page does', () => {
    for (const { number, title } of ukhsaGuidance.standards) {
      const shown = title.replace('remuneration', 'renumeration');
      expect(page.map(spaces)).toContain(`${number}. ${shown}`);
    }
    for (const { number, text } of ukhsaGuidance.references) {
      expect(page.map(spaces)).toContain(`${number}. ${text}`);
    }
  });

  it('takes its advice from L33 whole, and the names of the spectrum from L37', () => {
    expect(ukhsaGuidance.advice.map(({ text }) => text).join(' ')).toBe(words(page[32] ?? ''));
    const { start, middle, end } = ukhsaGuidance.spectrum;
    expect(page[36]).toContain(`ranges from ${start} to ${middle} to ${end}`);
  });

  it('corrects three spellings, each where the page has it, and no promise', () => {
    const { corrections } = ukhsaGuidance.source;
    expect(corrections.map(({ published: was, corrected }) => [was, corrected])).toEqual([
      ['pubic', 'public'],
      ['renumeration', 'remuneration'],
      ['renumerate', 'remunerate'],
    ]);
    for (const { sourceLine = 0, published: was, ref } of corrections) {
      expect(page[sourceLine - 1]).toContain(was);
      expect(ref).not.toMatch(/promise$/);
    }
  });

  it('puts each note on a passage of its own line', () => {
    for (const { ref, sourceLine } of ukhsaGuidance.notes) {
      const passage = guidancePassages(ukhsaGuidance).find((each) => each.ref === ref);
      expect(passage?.sourceLine).toBe(sourceLine);
    }
  });
});
