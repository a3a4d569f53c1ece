// Each place of the planner prints what stands in it, and nothing of what only serves the screen.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, type PageServer } from '#support/pages.js';
import { paperOf } from '#support/paper.js';
import { openPlanner, places, servePlanner, showPlace } from './planner-page.js';

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await servePlanner();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const letters = (text: string): string => text.replace(/\s+/g, '');

it('prints every place', async () => {
  const page = await openPlanner(browser, server, 'example', { width: 1280 });
  const blank: string[] = [];
  for (const place of places) {
    await showPlace(page, place);
    const heading = await page.locator('[data-part="page-heading"]').textContent();
    const paper = await paperOf(await page.pdf({ format: 'A4' }));
    const words = letters(paper.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
    expect.soft(words, place).not.toContain(letters('Sections of this plan'));
    if (!words.startsWith(letters(heading ?? '')) || words.length < 200) {
      blank.push(`${place}: ${words.slice(0, 80)}`);
    }
  }
  expect(blank).toEqual([]);
  await page.close();
});

/** What stands on a page for those who work at it, and nothing else. */
const ways = /^(Edit( this.*)?|See|Compare the types|Help with CORE20PLUS|⠿|Previous: .*)$/;

it('prints what is said, and no way to change it', async () => {
  const page = await openPlanner(browser, server, 'example', { width: 1280 });
  for (const address of [...places, 'activities/clinics', 'decisions/clinic-places']) {
    await showPlace(page, address);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = false;
    });
    const paper = await paperOf(await page.pdf({ format: 'A4' }));
    const lines = paper.flatMap(({ lines }) => lines.map(({ text }) => text.trim()));
    expect
      .soft(
        lines.filter((line) => ways.test(line)),
        address,
      )
      .toEqual([]);
  }
  await page.close();
});
