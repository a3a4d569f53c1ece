// The demo page as people use it: by mouse, by keyboard alone, on narrow screens, in forced colours, on paper.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  allQuestions,
  createPlan,
  readPlan,
  ukhsaGuidance,
  writePlan,
} from '@engagement-kit/model';
import type { Browser, Page } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '#support/axe.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { tabTo } from '#support/keyboard.js';
import { htmlPage, openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../docs/examples/demo/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

function planOfOtherGuidance(): string {
  const source = { ...ukhsaGuidance.source, version: '1999-01-01' };
  const context = { now: () => '2026-06-04T09:00:00.000Z', newId: () => 'plan-1' };
  const created = createPlan(
    { title: 'An old plan' },
    { ...context, guidance: { ...ukhsaGuidance, source } },
  );
  if (!created.ok) throw new Error('The plan for this test was not created.');
  return writePlan(created.value);
}

const card = (page: Page) => page.getByRole('article');
const question = (page: Page, name: RegExp) => page.getByRole('group', { name });
const involve = /we will work with you to align alternatives with your aspirations/;

/** Opens the page where it is tomorrow already: late on 10 June by the clock of the world. */
async function openTomorrow(): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'Pacific/Auckland' });
  await page.clock.setFixedTime('2026-06-10T20:00:00Z');
  await page.goto(server.url);
  return page;
}

async function savedCopy(page: Page, save: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return readFile(await download.path(), 'utf8');
}

describe('by mouse', () => {
  it('looks at the plan on the day that it is where the reader is', async () => {
    const page = await openTomorrow();
    await page.getByRole('button', { name: 'Check plan' }).click();
    await page.getByText(/^The plan as it stands on 11 June 2026\./).waitFor();
    await page.close();
  });

  it('fills in an example, and says so', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByText('The example is filled in.').waitFor();
    await card(page).getByText(involve).waitFor();
    await page.close();
  });

  it('choosing a type changes the promise, and answering counts', async () => {
    const page = await open();
    await expect.poll(() => card(page).textContent()).not.toMatch(involve);
    await page.getByText('Involve', { exact: true }).first().click();
    await expect.poll(() => card(page).textContent()).toMatch(involve);

    const first = question(page, /why is community engagement appropriate/i);
    await first.getByText('Answered').click();
    await page.getByText('1 of 19 questions answered').first().waitFor();

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('0 of 19 questions answered').first().waitFor();
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('chooses, answers, reads the promise, saves a copy and finds it whole', async () => {
    const page = await open();
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });

    await tabTo(page, radio('Inform'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await radio('Involve').isChecked()).toBe(true);
    await expect.poll(() => card(page).textContent()).toMatch(involve);

    const purpose = question(page, /why is community engagement appropriate/i);
    await tabTo(page, purpose.getByRole('radio', { name: 'Not yet started' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, purpose.getByRole('textbox', { name: /notes/i }));
    await page.keyboard.type('Families told us that clinic times do not fit.');
    await page.getByText('1 of 19 questions answered').first().waitFor();

    await tabTo(page, page.getByRole('button', { name: 'Save a copy' }));
    const text = await savedCopy(page, () => page.keyboard.press('Enter'));
    const read = readPlan(text);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.activities[0]?.engagementType).toBe('involve');
    expect(read.value.answers['define-purpose.1']).toMatchObject({
      status: 'answered',
      notes: 'Families told us that clinic times do not fit.',
    });
    expect(read.value.history.length).toBeGreaterThan(2);

    const file = join(tmpdir(), `engagement-kit-plan-${process.pid}.json`);
    await writeFile(file, text);
    await page.reload();
    await page.getByLabel('Open a file').setInputFiles(file);
    await expect.poll(() => card(page).textContent()).toMatch(involve);
    const again = await savedCopy(page, () =>
      page.getByRole('button', { name: 'Save a copy' }).click(),
    );
    expect(JSON.parse(again)).toEqual(JSON.parse(text));
    await page.close();
  });

  it('always shows where the focus is', async () => {
    const page = await open();
    const unseen: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return '';
        const ringed = [node, ...[node.parentElement, node.closest('[data-part="option"]')]].some(
          (each) => each && getComputedStyle(each).outlineStyle !== 'none',
        );
        const { top, bottom } = node.getBoundingClientRect();
        const inSight = bottom > 0 && top < innerHeight;
        return ringed && inSight ? '' : node.outerHTML.slice(0, 120);
      });
      if (problem) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
    await page.close();
  });
});

describe('a file that is not a plan', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
    await page.getByRole('radio', { name: 'Involve', exact: true }).check();
  });
  afterAll(() => page.close());

  it.each([
    ['not JSON', 'measles'],
    ['another format', '{"format":"shopping-list"}'],
    ['a plan of other guidance', planOfOtherGuidance()],
    ['wrong types', '{"format":"engagement-plan","formatVersion":1,"title":5}'],
  ])('%s: says what is wrong and leaves the plan alone', async (what, text) => {
    const name = `${what}.json`;
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText(`${name} was not opened. The plan on this page is unchanged.`).waitFor();
    expect(await page.locator('.file li').count()).toBeGreaterThan(0);
    await expect.poll(() => card(page).textContent()).toMatch(involve);
  });
});

describe('what everyone can perceive', () => {
  it('axe finds nothing, and nothing runs off the side', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    expect((await axe(page)).violations).toEqual([]);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it('axe would find a field without a label', async () => {
    const page = await browser.newPage();
    await page.setContent(htmlPage('A field', '<main><h1>A field</h1><input></main>'));
    expect((await axe(page)).violations).toEqual(['label: input']);
    await page.close();
  });
});

describe('on paper', () => {
  it('has the promise, all 19 questions, the answers in words, the notes and the source', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    const pdf = await page.pdf({ format: 'A4' });
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    const printed = text.replace(/\s+/g, ' ').toLowerCase();

    expect(printed).toMatch(involve);
    for (const { text: asked } of allQuestions(ukhsaGuidance)) {
      expect(printed).toContain(asked.toLowerCase());
    }
    expect(printed).toContain('answered');
    expect(printed).toContain('families told us that clinic times do not fit working days');
    expect(printed).toContain('open government licence v3.0');
    // An address may break at the end of a line.
    expect(printed.replaceAll(' ', '')).toContain(ukhsaGuidance.source.url.toLowerCase());
    await page.close();
  });
});
