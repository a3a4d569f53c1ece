// Apps that Vite builds, each with the packed packages in its own way, built and then used in a browser.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedFolders } from '#support/folder.js';
import { type Consumer, consumer, installed } from './consumer.js';
import { type Driver, openDriver } from './drive.js';

let driver: Driver;
const served = servedFolders();

beforeAll(async () => {
  driver = await openDriver();
});
afterAll(async () => {
  await driver.close();
});

/** Builds an app into a folder, and serves that. */
async function built(app: Consumer, mode = 'production'): Promise<string> {
  const folder = `dist-${mode}`;
  const output = await app.run(
    installed(app, 'vite'),
    ['build', '--logLevel', 'warn', '--outDir', folder, '--mode', mode],
    { env: { NODE_ENV: mode } },
  );
  // Whatever it says is a warning. That one file holds all of an app is its own affair.
  expect(
    output.replace(/.*\n\(!\) Some chunks are larger[\s\S]*chunkSizeWarningLimit.\n/, ''),
  ).toBe('');
  return served(app.at(folder));
}

const scripts = (app: Consumer, folder = 'dist-production') =>
  readdirSync(app.at(`${folder}/assets`))
    .filter((name) => name.endsWith('.js'))
    .map((name) => app.read(`${folder}/assets/${name}`))
    .join('\n');

test.each(['vite-react-19', 'vite-react-18'])('%s', async (name) => {
  const app = consumer(name);
  await driver.use(await built(app));
  // React only warns where people still develop.
  await driver.use(await built(app, 'development'));
  expect(scripts(app, 'dist-development')).toContain('jsxDEV');
});

test('React Compiler', async () => {
  const app = consumer('react-compiler');
  await driver.use(await built(app));
  // What the compiler writes into each component that it has compiled.
  expect(scripts(app)).toContain('react.memo_cache_sentinel');
});

const parts = ['legend', 'option', 'clear', 'standard-heading', 'question-status'];

/** What a reset of a page would change of some parts. */
const looks = (page: Page) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const part = document.querySelector(`[data-part="${name}"]`);
        if (!part) throw new Error(`There is no ${name}.`);
        const { fontWeight, fontSize, borderTopWidth, paddingTop, marginTop, display } =
          getComputedStyle(part);
        return { name, fontWeight, fontSize, borderTopWidth, paddingTop, marginTop, display };
      }),
    parts,
  );

test('Tailwind: its reset leaves the kit alone, and the app’s classes win over the kit', async () => {
  const page = await driver.use(await built(consumer('tailwind')));
  const { page: without } = await driver.open(await built(consumer('vite-react-19')));
  await without.locator('output[data-ready]').waitFor();
  expect(await looks(page)).toEqual(await looks(without));
  const padding = (which: Page) =>
    which.locator('.chooser').evaluate((root) => getComputedStyle(root).paddingTop);
  expect(await padding(page)).toBe('28px');
  expect(await padding(without)).not.toBe('28px');
});

test('Preact: the components on preact/compat, and two elements in a page of Preact 11 or 10', async () => {
  const url = await built(consumer('preact'));
  await driver.use(url);
  for (const version of ['eleven', 'ten']) {
    const { page, said } = await driver.open(`${url}${version}.html`);
    await page.locator('#first').getByRole('radio', { name: 'Inform' }).check();
    await page.locator('#second').getByRole('radio', { name: 'Consult' }).check();
    const heard = page.locator('output');
    await expect.poll(() => heard.textContent()).toBe('first inform. second consult. ');
    expect(said).toEqual([]);
  }
});

test.each(['Vue', 'Svelte'])('%s', async (name) => {
  await driver.use(await built(consumer(name.toLowerCase())));
});

test('esbuild, though nobody has installed docx', async () => {
  const app = consumer('vite-react-19');
  const { outputFiles, warnings } = await build({
    entryPoints: [app.at('main.ts')],
    absWorkingDir: app.at('.'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: app.at('esbuild'),
    logLevel: 'silent',
    write: false,
  });
  expect(outputFiles.some(({ path }) => path.endsWith('.js'))).toBe(true);
  expect(warnings.map(({ text }) => text).filter((text) => !text.includes('docx'))).toEqual([]);
});
