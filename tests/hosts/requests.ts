// What a page asks for: addresses beyond its own site, and the scripts that it loaded.
import type { Page } from 'playwright';

/** Notes every address of another site that the page asks for. */
export function watchRequests(page: Page, others: string[]): void {
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!own) others.push(request.url());
  });
}

/** The code of every script file that the page has loaded so far. */
export async function scriptsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    Promise.all(
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(async ({ name }) => (await fetch(name)).text()),
    ),
  );
}
