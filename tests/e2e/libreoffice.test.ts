// Opens Word files in another word processor: in LibreOffice, wherever it is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allQuestions, planContent, ukhsaGuidance } from '@engagement-kit/model';
import { toDocx } from '@engagement-kit/model/docx';
import { afterAll, describe, expect, it } from 'vitest';
import { naughty, planSaying } from '../../packages/model/src/export/naughty.fixtures.js';

const arabic = 'سنعمل معكم على الخطة.';
const folder = mkdtempSync(join(tmpdir(), 'ek-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Is the program there, under either of its names? */
const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** What LibreOffice makes of a plan in which every text is this one. */
async function opened(texts: readonly string[], ending: string): Promise<readonly string[]> {
  const names = texts.map((_, index) => `${index}`);
  for (const [index, text] of texts.entries()) {
    const file = await toDocx(planContent(planSaying(text), ukhsaGuidance));
    if (!file.ok) throw new Error(file.issues[0]?.message);
    writeFileSync(join(folder, `${index}.docx`), file.value);
  }
  execFileSync(
    office as string,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      ending,
      '--outdir',
      folder,
      ...names.map((name) => join(folder, `${name}.docx`)),
    ],
    { stdio: 'ignore' },
  );
  const end = ending.split(':')[0];
  return names.map((name) => readFileSync(join(folder, `${name}.${end}`), 'utf8'));
}

describe.skipIf(!office)(
  office ? 'LibreOffice' : 'LibreOffice (skipped: it is not installed here)',
  () => {
    it('opens a Word file with every question, whatever somebody typed', async () => {
      const files = await opened([...naughty, 'Plain words.'], 'txt:Text');
      for (const [index, text] of files.entries()) {
        const words = text.replace(/\s+/g, ' ');
        for (const question of allQuestions(ukhsaGuidance)) {
          expect(words, naughty[index]).toContain(question.text);
        }
        expect(words).toContain('Open Government Licence v3.0');
      }
      expect(files.at(-1)).toContain('Plain words.');
    }, 120_000);

    it('sets text from right to left from the right', async () => {
      const [file = ''] = await opened([arabic], 'fodt');
      expect(file).toContain(arabic);
      expect(file).toMatch(/style:writing-mode="rl-tb"/);
      const [plain = ''] = await opened(['Plain words.'], 'fodt');
      expect(plain).not.toMatch(/<style:style[^>]*>\s*<style:paragraph-properties[^>]*rl-tb/);
    }, 120_000);
  },
);
