import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../docx.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { type Guidance, planContent, questionSheetContent, toHtml } from '../index.js';
import { filledPlan, value } from '../plan/plan.fixtures.js';

const welsh: Guidance = {
  ...ukhsaGuidance,
  source: { ...ukhsaGuidance.source, language: 'cy' },
};
const plan = { ...filledPlan(), nextReviewOn: '2026-09-30' };

/** The parts of a zip file in one text: each has its sizes before its bytes. */
function unzipped(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes);
  const parts: string[] = [];
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const [method, size] = [zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 18)];
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const part = zip.subarray(start, start + size);
    parts.push(String(method === 0 ? part : inflateRawSync(part)));
    at = start + size;
  }
  return parts.join('\n');
}

/** The languages that a Word file names. */
const wordLanguages = async (guidance: Guidance): Promise<readonly string[]> => {
  const text = unzipped(value(await toDocx(planContent(plan, guidance))));
  return [...text.matchAll(/<w:lang w:val="([^"]+)"/g)].map(([, tag]) => tag ?? '');
};

describe('the language of a file', () => {
  it('is that of its labels, and published words say their own', () => {
    for (const content of [planContent(plan, welsh), questionSheetContent(welsh)]) {
      const page = toHtml(content);
      expect(page).toContain('<html lang="en-GB">');
      const quotes = page.match(/<blockquote[^>]*>/g) ?? [];
      expect(quotes.length).toBeGreaterThan(0);
      expect(new Set(quotes)).toEqual(new Set(['<blockquote lang="cy">']));
    }
    expect(toHtml(planContent(plan, welsh))).toContain('30 September 2026');
  });

  it('is said once where all words have the same', () => {
    const page = toHtml(planContent(plan, ukhsaGuidance));
    expect(page.match(/lang="/g)).toHaveLength(1);
  });

  it('is in a Word file too', async () => {
    expect(new Set(await wordLanguages(ukhsaGuidance))).toEqual(new Set(['en-GB']));
    expect(new Set(await wordLanguages(welsh))).toEqual(new Set(['en-GB', 'cy']));
  });
});
