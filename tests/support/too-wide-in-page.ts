// Asks a page of Playwright's what is too wide in it. Evaluated, not as a script of the page: its policy may allow none.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { bundleForBrowser } from './bundle.js';
import type { tooWide } from './too-wide.js';

const code = bundleForBrowser(fileURLToPath(new URL('./too-wide-page.ts', import.meta.url)));

/** What stands out of its place, a line for each. */
export async function tooWideIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(await code);
  return page.evaluate(() =>
    (globalThis as unknown as { tooWide: typeof tooWide }).tooWide(document),
  );
}
