import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { isBlank } from '../blank.js';
import { toDocx } from '../docx.js';
import { attribution } from '../guidance/attribution.js';
import { allQuestions } from '../guidance/look-up.js';
import { ukhsaGuidance as guidance } from '../guidance/ukhsa/guidance.js';
import {
  actionListCsv,
  calendarIcs,
  changeReportContent,
  type ExportContent,
  markdownFormat,
  planContent,
  questionSheetContent,
  renderInSteps,
  toHtml,
  toMarkdown,
  writePublicPromise,
} from '../index.js';
import { after, filledPlan, issues, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { naughty, planSaying } from './naughty.fixtures.js';

const today = '2026-10-15';
const now = () => '2026-06-10T09:00:00.000Z';
const plan: Plan = { ...filledPlan(), nextReviewOn: '2026-09-30' };
const source = attribution(guidance.source);
const other = after(plan, testContext(), {
  type: 'activity.update',
  id: 'a1',
  changes: { name: 'Posters' },
});

const contents: readonly (readonly [string, (from?: Plan) => ExportContent])[] = [
  ['a plan', (from = plan) => planContent(from, guidance, { today })],
  ['the question sheet', () => questionSheetContent(guidance)],
  ['a change report', (from = plan) => changeReportContent(other, from, guidance)],
];

const docxText = async (content: ExportContent) => {
  const buffer = Buffer.from(value(await toDocx(content)));
  return {
    text: (await mammoth.extractRawText({ buffer })).value,
    html: (await mammoth.convertToHtml({ buffer })).value,
  };
};

/** What a reader sees of a page: its text. */
const seen = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

// A machine that is busy with other tests writes and reads a Word file in seconds, not in moments.
vi.setConfig({ testTimeout: 30_000 });

describe.each(contents)('the file of %s', (name, content) => {
  it('carries source, licence, changes and disclaimer in every form', async () => {
    const forms = [
      seen(String(marked(toMarkdown(content())))),
      seen(toHtml(content())),
      (await docxText(content())).text,
    ];
    for (const text of forms) {
      for (const part of [
        source.source,
        guidance.source.licence.statement,
        source.disclaimer,
        ...source.changes,
      ]) {
        expect(text).toContain(part);
      }
    }
    expect(toHtml(content())).toContain(`href="${guidance.source.licence.url}"`);
  });

  it.runIf(name !== 'a change report')('carries all 19 questions word for word', async () => {
    const forms = [
      seen(String(marked(toMarkdown(content())))),
      seen(toHtml(content())),
      (await docxText(content())).text,
    ];
    const questions = allQuestions(guidance);
    expect(questions).toHaveLength(19);
    for (const text of forms)
      for (const question of questions) expect(text).toContain(question.text);
  });

  it('runs and breaks nothing, whatever somebody typed', async () => {
    const tags = (page: string) => [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag);
    for (const text of naughty) {
      const hostile = content(planSaying(text));
      const page = toHtml(hostile);
      const allowed =
        /^(html|head|meta|title|style|body|main|h[1-4]|p|section|dl|dt|dd|ul|li|blockquote|q|div|footer|a)$/;
      for (const tag of tags(page)) expect(tag).toMatch(allowed);
      expect(page.match(/<style/g)).toHaveLength(1);
      expect(page).not.toMatch(/href="(?!https?:|mailto:)/);

      const read = String(marked(toMarkdown(hostile)));
      const markdownTags = /^(h[1-4]|p|ul|li|blockquote|em|strong|br|hr|a)$/;
      for (const tag of tags(read)) expect(tag, `${text} in Markdown`).toMatch(markdownTags);
      expect(read).not.toMatch(/href="(?!https?:|mailto:)/);
      expect(read.match(/<hr/g)).toHaveLength(1);
      expect(read.match(/<h1/g)).toHaveLength(1);
    }
  });
});

describe('a plan for people', () => {
  it('has each question as a heading, with its status and answer beside it', () => {
    const page = toHtml(planContent(plan, guidance, { today }));
    const asked = page.matchAll(
      /<div class="question">\n<h3 dir="auto"><q>(.+)<\/q><\/h3>\n<dl>\n<dt dir="auto">Status<\/dt>/g,
    );
    expect([...asked].map(([, text = '']) => seen(text))).toEqual(
      allQuestions(guidance).map(({ text }) => text),
    );
    expect(page).not.toMatch(/>Question</);
    expect(page).toContain('counter(page)');
  });

  it('holds what was planned, in words', async () => {
    for (const text of [
      seen(toHtml(planContent(plan, guidance, { today }))),
      (await docxText(planContent(plan, guidance, { today }))).text.replace(/\s+/g, ' '),
    ]) {
      for (const words of [
        'Clinic design',
        'Co-produce',
        'Which places',
        'You decide with us.',
        'Because.',
        '30 September 2026',
        'Late',
        'In progress',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).not.toMatch(/undefined|\[object|NaN|in-progress/);
    }
  });

  it('says when the published words are those of another version, and drops no answer', () => {
    const older = {
      ...plan,
      guidance: { id: 'other', version: '1' },
      answers: { 'gone.1': { status: 'answered' as const, notes: 'Still here.' } },
    };
    const text = toMarkdown(planContent(older, guidance));
    expect(text).toContain('another version of the guidance');
    expect(text).toContain('Still here.');
  });

  it('links evidence on the web, and nothing else', () => {
    const page = toHtml(planContent(plan, guidance));
    expect(page).toContain('<a href="https://example.org/letter"');
    const hostile = toHtml(planContent(planSaying('javascript:x'), guidance));
    expect(hostile).not.toContain('href="javascript:');
  });

  it('opens as a Word file with headings, whatever somebody typed', async () => {
    const { html } = await docxText(planContent(plan, guidance));
    expect(html.match(/<h1>/g)?.length).toBeGreaterThan(10);
    for (const text of naughty) {
      const { text: read } = await docxText(planContent(planSaying(text), guidance));
      expect(read).toContain('Source and licence');
    }
  });
});

describe('the action list', () => {
  const rows = (from: Plan) =>
    parse(actionListCsv(from, guidance, { today }), { bom: true }) as string[][];

  it('opens in a spreadsheet: what is due first, then what has no date, then the source', () => {
    const [head, ...list] = rows(plan);
    expect(head).toEqual(['Kind', 'What', 'About', 'State', 'Owner', 'Due', 'Notes']);
    expect(list.slice(0, 2).map(([kind, , , state, , due]) => [kind, state, due])).toEqual([
      ['Feedback', 'Late', '2026-09-01'],
      ['Review', 'Planned', '2026-09-30'],
    ]);
    expect(list.filter(([kind]) => kind === 'Question')).toHaveLength(18);
    expect(list.at(-1)?.[1]).toBe(source.text);
    const questions = allQuestions(guidance).map(({ text }) => text);
    for (const [kind, what = ''] of list)
      if (kind === 'Question') expect(questions).toContain(what);
  });

  it('is never calculated, and keeps its shape, whatever somebody typed', () => {
    for (const text of naughty) {
      const list = rows(planSaying(text));
      for (const row of list) {
        expect(row).toHaveLength(7);
        for (const each of row) {
          expect(each).not.toMatch(/^[\s\u200B\uFEFF]*[=+\-@\uFF1D]/);
        }
      }
    }
  });

  it('begins with a byte order mark unless it is told not to', () => {
    expect(actionListCsv(plan, guidance)).toMatch(/^\uFEFF"Kind"/);
    expect(actionListCsv(plan, guidance, { bom: false })).toMatch(/^"Kind"/);
    expect(actionListCsv(plan, guidance)).toMatch(/\r\n$/);
  });
});

describe('the calendar', () => {
  const events = (from: Plan) =>
    new ICAL.Component(ICAL.parse(calendarIcs(from, guidance, { now })))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));

  it('holds the days to review and to feed back, each a whole day with a name for good', () => {
    const found = events(plan);
    expect(found.map(({ startDate, uid }) => [startDate.toString(), uid])).toEqual([
      ['2026-09-01', `feedback.f1.${plan.id}@engagement-kit`],
      ['2026-09-30', `review.${plan.id}.${plan.id}@engagement-kit`],
    ]);
    expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(found[0]?.description).toContain(source.text);
    expect(calendarIcs(plan, guidance, { now })).toContain('DTSTAMP:20260610T090000Z');
  });

  it('holds no risk, no question, and nothing without a day', () => {
    const more = after(
      plan,
      testContext(),
      { type: 'risk.update', id: 'r1', changes: { dueOn: '2026-08-01' } },
      {
        type: 'answer.update',
        questionId: 'assess-risks.2',
        changes: { dueOn: '2026-08-02' },
      },
      { type: 'feedback.add', item: { promiseId: 'p1', how: 'A meeting' } },
    );
    expect(events(more).map(({ uid }) => uid)).toEqual(events(plan).map(({ uid }) => uid));
  });

  it('folds its lines and keeps its shape, whatever somebody typed', () => {
    for (const text of naughty) {
      const hostile = { ...planSaying(text), id: text };
      const calendar = calendarIcs(hostile, guidance, { now });
      for (const each of calendar.split('\r\n')) {
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
        expect(each).not.toMatch(/[\r\n]/);
      }
      const found = events(hostile);
      expect(found).toHaveLength(2);
      expect(found.every(({ summary }) => summary.length > 0)).toBe(true);
      expect(calendar.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1);
      expect(calendar).not.toMatch(/^ATTACH/m);
    }
  });

  it('gives back every word', () => {
    const text = 'Commas, semicolons; backslashes \\ and\nlines — in Łódź, 健康 👩‍👩‍👧‍👦'.repeat(5);
    const [first] = events(
      after(plan, testContext(), {
        type: 'feedback.update',
        id: 'f1',
        changes: { possibleDelay: text },
      }),
    );
    expect(first?.description).toContain(text);
  });
});

describe('a public promise as JSON', () => {
  it('says its source, and keeps hostile text as text', () => {
    for (const text of naughty) {
      const hostile = planSaying(text);
      const promise = value(
        toPublicPromise({ ...hostile, guidance: plan.guidance }, 'p1', guidance),
      );
      const read = JSON.parse(writePublicPromise(promise));
      expect(read.attribution).toBe(source.text);
      expect(read.localExplanation).toBe(isBlank(text) ? undefined : text);
    }
  });
});

describe('long work', () => {
  const long = (): ExportContent => {
    const content = planContent(plan, guidance);
    return { ...content, sections: Array.from({ length: 200 }, () => content.sections).flat() };
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve));

  it('shows how far it is, and comes to the same', async () => {
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const content = long();
    expect(value(await renderInSteps(markdownFormat, content, { pause, onProgress }))).toBe(
      toMarkdown(content),
    );
    expect(steps.length).toBeGreaterThan(10);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('stops when it is told to, as Markdown and as a Word file', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = (done: number) => done > 0.1 && controller.abort();
    const work = { pause, signal, onProgress };
    expect(issues(await renderInSteps(markdownFormat, long(), work))[0]?.code).toBe('cancelled');
    expect(issues<unknown>(await toDocx(long(), work))[0]?.code).toBe('cancelled');
  });
});
