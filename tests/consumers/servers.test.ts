// The packed packages in apps that draw their pages ahead of time, on a server: Next with both of its bundlers, React
// Router and Astro. There a component that reads a window, the clock or chance stops the build, and so may a missing `docx`.
// Then their pages are used in a browser, which says when it would have drawn them otherwise.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedFolders } from '#support/folder.js';
import { consumer, installed, outside } from './consumer.js';
import { type Driver, openDriver } from './drive.js';
import { startNext, stopNext } from './next.js';

let driver: Driver;
const served = servedFolders();

beforeAll(async () => {
  driver = await openDriver();
});
afterAll(async () => {
  await driver.close();
  stopNext();
});

/** What draws something before a script runs. */
const scopes = [
  'plan-file',
  'spectrum-selector',
  'standards-checklist',
  'promise-card',
  'plan-review',
  'plan-history',
  'plan-exports',
];
const drawn = (html: string) =>
  scopes.filter((scope) => html.includes(`data-scope="${scope}" data-part="root"`));

test('none of them has docx', () => {
  expect(existsSync(outside('node_modules/.pnpm/node_modules/zustand'))).toBe(true);
  expect(existsSync(outside('node_modules/.pnpm/node_modules/docx'))).toBe(false);
});

describe('Next', () => {
  const app = consumer('next');
  const next = installed(app, 'next');
  const env = (bundler: string) => ({ NEXT_TELEMETRY_DISABLED: '1', DIST_DIR: bundler });
  const build = (bundler: string, folder: string[] = []) =>
    app.attempt(next, ['build', `--${bundler}`, ...folder], { env: env(bundler) });
  const html = (bundler: string, page: string) => app.read(`${bundler}/server/app/${page}.html`);

  test.each(['turbopack', 'webpack'])('%s builds and serves all of it', async (bundler) => {
    const { code, output } = await build(bundler);
    expect(code, output).toBe(0);
    expect(drawn(html(bundler, 'plan'))).toEqual(scopes);
    for (const page of ['index', 'listening']) {
      const card = html(bundler, page);
      expect(card).toMatch(/<article lang="pl" data-scope="promise-card" data-part="root">/);
      expect(card).toContain('Nasza obietnica dla was');
    }
    // The plain card is HTML alone; the other one is fetched for the browser as well.
    const scripts = (page: string) =>
      [...html(bundler, page).matchAll(/_next\/(static\/[^"\\]+\.js)/g)]
        .map(([, path]) => app.read(`${bundler}/${path}`))
        .join('');
    expect(scripts('index')).not.toContain('promise-card');
    expect(scripts('listening')).toContain('promise-card');

    const url = await startNext(app, [], env(bundler));
    await driver.use(`${url}/plan`);
    for (const path of ['/', '/listening']) {
      const { page, said } = await driver.open(url + path);
      await page.getByRole('heading', { name: 'Nasza obietnica dla was' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
    }
  });

  test('it means what it says: a component that reads the clock stops the build', async () => {
    const { code, output } = await build('turbopack', ['clock']);
    expect(code).not.toBe(0);
    expect(output).toMatch(/Date\.now\(\)/s);
  });
});

describe('React Router', () => {
  const app = consumer('react-router');

  test('draws all of it on its server, and builds it for browsers', async () => {
    await app.run(installed(app, 'react-router'), ['build']);
    expect(drawn(app.read('build/client/index.html'))).toEqual(scopes);
    await driver.use(await served(app.at('build/client')));
  });

  test('it means what it says: a page that its script draws otherwise is found out', async () => {
    const page = app.read('build/client/index.html');
    writeFileSync(app.at('build/client/index.html'), page.replace('>Consult<', '>Consulting<'));
    const opened = await driver.open(await served(app.at('build/client')));
    await opened.page.locator('output[data-ready]').waitFor();
    expect(opened.said.join()).toContain('418');
  });
});

describe('Astro', () => {
  const app = consumer('astro');

  test('draws an island on its server, and a card that needs no script', async () => {
    await app.run(installed(app, 'astro'), ['build'], { env: { ASTRO_TELEMETRY_DISABLED: '1' } });
    expect(drawn(app.read('dist/index.html'))).toEqual(scopes);
    expect(drawn(app.read('dist/card/index.html'))).toEqual(['promise-card']);
    expect(app.read('dist/card/index.html')).not.toContain('<script');
    expect(readdirSync(app.at('dist/_astro')).some((name) => name.endsWith('.css'))).toBe(true);
    await driver.use(await served(app.at('dist')));
  });
});
