// Undo, redo, saving a copy, opening a file and the line on saving: in reach in every place, wide and narrow.
import { fileURLToPath } from 'node:url';
import { planPlaces } from '@engagement-kit/planner';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

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

/** What stands in the bar and can be seen, each with the middle of its row; runs in the page. */
function inBar() {
  const bar = document.querySelector('[data-part="bar"]');
  const parts = ['undo', 'redo', 'save-copy', 'open', 'status-line', 'status-short', 'share'];
  const seen = parts.flatMap((part) => {
    const node = bar?.querySelector(`[data-part="${part}"]`);
    const box = node?.getBoundingClientRect();
    return box && box.width > 10 && box.right <= innerWidth && box.left >= 0
      ? [{ part, middle: (box.top + box.bottom) / 2, height: box.height }]
      : [];
  });
  return { seen, height: bar?.getBoundingClientRect().height ?? 0 };
}

it.each([
  [1280, 'status-line', 1],
  [320, 'status-short', 2],
])('at %i pixels', async (width, line, rows) => {
  const context = await browser.newContext({ viewport: { width, height: 700 } });
  const page = await context.newPage();
  for (const { id } of planPlaces) {
    await page.goto(`${server.url}#/${id}`);
    await page.locator(`[data-part="page"][data-place="${id}"] h1`).first().waitFor();
    const { seen, height } = await page.evaluate(inBar);
    const names = seen.map(({ part }) => part);
    expect(names, id).toEqual(
      expect.arrayContaining(['undo', 'redo', 'save-copy', 'open', 'share', line]),
    );
    // A finger needs 24 pixels, and a row is no higher than a button with a little room.
    const buttons = seen.filter(({ part }) => !part.startsWith('status-'));
    expect(Math.min(...buttons.map((each) => each.height)), id).toBeGreaterThanOrEqual(24);
    expect(
      new Set(buttons.map(({ middle }) => Math.round(middle / 8))).size,
      id,
    ).toBeLessThanOrEqual(rows);
    expect(height, id).toBeLessThan(rows * 60);
  }
  await context.close();
});
