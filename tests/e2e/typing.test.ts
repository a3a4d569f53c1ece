// Typing in the largest plan: a key draws the field anew and what says the same, not the whole page.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { openBrowser } from '#support/pages.js';
import { forPage } from '../../tools/bench/bundle.mjs';
import { keptBy } from '../../tools/bench/kept-plan.mjs';
import { largestPlan } from '../../tools/bench/largest-plan.mjs';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

declare const renders: { count: number };

let browser: Browser;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  const model = await import('@engagement-kit/model');
  const kept = await keptBy(model, largestPlan(model));
  browser = await openBrowser();
  server = await serveFolder(dist);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  // React looks for what counts when it loads.
  await context.addInitScript(await forPage('count-renders.ts', { format: 'iife' }));
  await context.addInitScript((texts) => {
    for (const [key, text] of texts) localStorage.setItem(key, text);
  }, kept);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The most components that one of these keys has rendered. */
async function mostOf(keys: string): Promise<number> {
  let most = 0;
  for (const key of keys) {
    await page.evaluate(() => {
      renders.count = 0;
    });
    await page.keyboard.press(key);
    // Until what came of it is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    most = Math.max(most, await page.evaluate(() => renders.count));
  }
  return most;
}

describe('a key renders at most', () => {
  it.each([
    ['a fact of the plan', 'facts', '[data-part="page"] textarea', 60],
    ['one of 120 commitments', 'feedback/feedback-60', '[data-item="feedback-60"] textarea', 180],
    ['an activity', 'activities/activity-30', '[data-part="page"] textarea', 240],
    ['an answer', 'standards', '[data-scope="standards-checklist"] textarea', 120],
  ])('%s', async (_, address, field, most) => {
    await page.goto(`${server.url}#/${address}`);
    const box = page.locator(field).first();
    await box.waitFor({ state: 'attached' });
    await box.evaluate((node) => {
      for (let each = node.parentElement; each; each = each.parentElement)
        if (each instanceof HTMLDetailsElement) each.open = true;
    });
    await box.focus();
    const rendered = await mostOf('letters');
    expect(await box.inputValue()).toContain('letters');
    expect(rendered).toBeGreaterThan(0);
    expect(rendered).toBeLessThanOrEqual(most);
  });
});
