// A page that holds the planner over a plan of the fixtures, from source.
import { fileURLToPath } from 'node:url';
import { planPlaces } from '@engagement-kit/planner';
import type { Browser, Page } from 'playwright';
import { bundleForBrowser, bundleStyles } from '#support/bundle.js';
import { htmlPage, type PageServer, servePages } from '#support/pages.js';
import type { Shown } from './pages/planner.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the page, its script and its styles. */
export async function servePlanner(): Promise<PageServer> {
  const [script, core, theme] = await Promise.all([
    bundleForBrowser(at('./pages/planner.tsx')),
    bundleStyles(at('../../packages/themes/src/core.css')),
    bundleStyles(at('../../packages/themes/src/neutral.css')),
  ]);
  const head =
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/kit.css"><style>body{margin:0}</style>';
  return servePages({
    '/': ['text/html', htmlPage('Plan', '<div id="place" data-ek-page></div>', head)],
    '/kit.css': ['text/css', core + theme],
    '/planner.js': ['text/javascript', script],
  });
}

/** Every place of the kit’s. */
export const places = planPlaces.map(({ id }) => id);

/** Opens the planner in a window of this size. */
export async function openPlanner(
  browser: Browser,
  { url }: PageServer,
  shown: Shown,
  { width = 320, direction = 'ltr' } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${url}/#/facts`);
  await page.addScriptTag({ url: '/planner.js', type: 'module' });
  await page.waitForFunction(() => 'mount' in globalThis);
  await page.evaluate(
    ([dir, what]) => {
      document.documentElement.dir = dir;
      (globalThis as unknown as { mount: (container: Element | null, shown: Shown) => void }).mount(
        document.getElementById('place'),
        what,
      );
    },
    [direction, shown] as const,
  );
  return page;
}

/** Goes to an address, `communities` or `communities/c1`, and opens all that folds there. */
export async function showPlace(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
  const [place = '', item] = address.split('/');
  await page.locator(`[data-part="page"][data-place="${place}"]`).waitFor();
  // What stands below the heading loads by itself.
  await page
    .locator('[data-part="page-heading"] ~ :not([data-part="next"], [data-part="loading"], :empty)')
    .first()
    .waitFor();
  if (place === 'overview') await page.locator('[data-part="timeline"]').waitFor();
  if (item) await page.locator('[data-scope="plan-form"]').first().waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
