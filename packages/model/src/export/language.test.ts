import { describe, expect, it } from 'vitest';
import { unzip } from '#support/unzip.js';
import { toDocx } from '../docx.js';
import { heatHealthAlert } from '../examples/heat-health-alert.fixtures.js';
import { measlesVaccinationOutreach } from '../examples/measles-vaccination-outreach.fixtures.js';
import { tbScreeningPilot } from '../examples/tb-screening-pilot.fixtures.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import {
  actionListCsv,
  calendarIcs,
  changeReportContent,
  type Guidance,
  type Plan,
  planContent,
  questionSheetContent,
  toHtml,
  toMarkdown,
} from '../index.js';
import { modelMessages } from '../messages/model-messages.js';
import { latinWords, pseudo, pseudoData } from '../messages/pseudo.fixtures.js';
import { filledPlan, value } from '../plan/plan.fixtures.js';

const welsh: Guidance = {
  ...ukhsaGuidance,
  source: { ...ukhsaGuidance.source, language: 'cy' },
};
const plan = { ...filledPlan(), nextReviewOn: '2026-09-30' };

/** The languages that a Word file names. */
const wordLanguages = async (guidance: Guidance): Promise<readonly string[]> => {
  const files = unzip(value(await toDocx(planContent(plan, guidance))));
  const text = Object.values(files).join('\n');
  return [...text.matchAll(/<w:lang w:val="([^"]+)"/g)].map(([, tag]) => tag ?? '');
};

describe('the language of a file', () => {
  it('is that of its labels, and published words say their own', () => {
    for (const content of [planContent(plan, welsh), questionSheetContent(welsh)]) {
      const page = toHtml(content);
      expect(page).toContain('<html lang="en-GB">');
      const quotes = page.match(/<blockquote[^>]*>/g) ?? [];
      expect(quotes.length).toBeGreaterThan(0);
      expect(new Set(quotes)).toEqual(new Set(['<blockquote lang="cy" dir="auto">']));
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

const examples = [heatHealthAlert, measlesVaccinationOutreach, tbScreeningPilot, plan];

describe('files in another language', () => {
  const strange = pseudoData(ukhsaGuidance);
  const options = {
    today: '2026-06-10',
    now: () => '2026-06-10T09:00:00.000Z',
    messages: modelMessages.map(pseudo),
  };
  const names = new RegExp(`https?:\\S+|${ukhsaGuidance.source.id}`, 'g');
  /** The English of a file, without addresses and ids. */
  const english = (text: string) => [...new Set(latinWords(text.replace(names, '')))];

  it.each(examples)('$id has no English', (example: Plan) => {
    const each = pseudoData(example);
    expect(english(toMarkdown(planContent(each, strange, options)))).toEqual([]);
    expect(english(actionListCsv(each, strange, options))).toEqual([]);
    const days = calendarIcs(each, strange, options).replaceAll('\r\n ', '');
    const said = days.match(/^(SUMMARY|DESCRIPTION):.*$/gm) ?? [];
    expect(english(said.join('').replace(/SUMMARY|DESCRIPTION|\\\\n/g, ''))).toEqual([]);
  });

  it('a page, a question sheet and a report of changes have none either', () => {
    const sheet = questionSheetContent(strange, options);
    const page = toHtml(sheet).replace(/<style>.*<\/style>|<[^>]*>/gs, '');
    expect(page).toContain('ж');
    expect(english(page)).toEqual([]);
    const [first, second] = [plan, heatHealthAlert].map((each) => pseudoData(each)) as [Plan, Plan];
    for (const after of [first, second]) {
      const report = toMarkdown(changeReportContent(first, after, strange, options));
      expect(english(report)).toEqual([]);
    }
  });

  it('would notice: without the sets a file speaks English', () => {
    expect(english(toMarkdown(planContent(pseudoData(plan), strange)))).toContain('Organisation');
  });
});
