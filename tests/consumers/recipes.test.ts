// The recipes for whole apps, as their pages show them: each file is written where its first line says, the app is built
// from the packed packages and used in a browser.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { codeFiles, codeIn, recipe } from '#support/code-files.js';
import { servedFolders } from '#support/folder.js';
import { type Consumer, consumer, installed } from './consumer.js';
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

/** Writes the files of some texts into a folder of an app. A later text replaces what an earlier one has. */
function write(app: Consumer, folder: string, ...texts: readonly string[]): void {
  for (const { name, text } of texts.flatMap(codeFiles)) {
    const path = app.at(`${folder}/${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Builds what Vite builds; resolves to the folder. */
async function built(app: Consumer, folder: string): Promise<string> {
  await app.run(installed(app, 'vite'), ['build', folder, '--logLevel', 'warn']);
  return app.at(`${folder}/dist`);
}

const viteApp = recipe('react-hosts', 'React with Vite');

/** Chooses another type, and waits until the page says so. */
async function choose(url: string): Promise<Page> {
  const { page, said } = await driver.open(url);
  await page.getByText('You chose involve.').waitFor();
  await page.getByRole('radio', { name: 'Consult' }).check();
  await page.getByText('You chose consult.').waitFor();
  expect(said).toEqual([]);
  return page;
}

test.each([
  ['vue', recipe('frameworks', 'Vue')],
  ['svelte', recipe('frameworks', 'Svelte')],
  ['preact', recipe('frameworks', 'Preact')],
  ['vite-react-19', viteApp],
])('%s', async (name, text) => {
  const app = consumer(name);
  write(app, 'recipe', text);
  await choose(await served(await built(app, 'recipe')));
});

test('Astro: a card without a script, and an island', async () => {
  const app = consumer('astro');
  write(app, 'recipe', recipe('frameworks', 'Astro'));
  await app.run(installed(app, 'astro'), ['build', '--root', 'recipe'], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(app.read('recipe/dist/index.html')).toContain('data-scope="promise-card"');
  const page = await choose(await served(app.at('recipe/dist')));
  await page.getByText('The clinic team, 0300 000 0000').waitFor();
});

test('the planner in a page saves in the browser, and opens what was saved last', async () => {
  const app = consumer('vite-react-19');
  write(app, 'recipe-planner', viteApp, recipe('react-hosts', 'The planner in a page'));
  const { page, said } = await driver.open(await served(await built(app, 'recipe-planner')));
  await saveAndReload(page);
  expect(said).toEqual([]);
});

/** Gives the plan a title, saves it and opens the page anew: saving goes on by itself. */
async function saveAndReload(page: Page): Promise<void> {
  const place = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  const stored = () => page.evaluate(() => Object.values(localStorage).join());
  await place('Facts of the plan');
  await title.fill('Clinics by the harbour');
  await place('Copies and history');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect.poll(stored).toContain('Clinics by the harbour');
  await place('Facts of the plan');
  await page.reload();
  await expect.poll(() => title.inputValue()).toBe('Clinics by the harbour');
  await title.fill('Clinics by the sea');
  await expect.poll(stored).toContain('Clinics by the sea');
  await page.reload();
  await expect.poll(() => title.inputValue()).toBe('Clinics by the sea');
}

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test('a server of one’s own keeps what two people change at once', async () => {
  const app = consumer('vite-react-19');
  const folder = 'recipe-server';
  const planner = recipe('react-hosts', 'The planner in a page');
  write(app, folder, viteApp, planner, recipe('own-server', ''));
  const port = `${await freePort()}`;
  for (const name of ['start.mjs', 'vite.config.mjs']) {
    writeFileSync(app.at(`${folder}/${name}`), app.read(`${folder}/${name}`).replace('3000', port));
  }
  await built(app, folder);
  const plans = spawn(process.execPath, ['start.mjs'], { cwd: app.at(folder), stdio: 'inherit' });
  onTestFinished(() => void plans.kill());
  const site = await preview({
    root: app.at(folder),
    logLevel: 'silent',
    preview: { host: '127.0.0.1' },
  });
  onTestFinished(() => site.close());
  const url = `${site.resolvedUrls?.local[0]}?plan=harbour`;

  const { page: one } = await driver.open(url);
  await one.getByRole('link', { name: /^Copies and history/ }).click();
  await one.getByRole('button', { name: 'Save this plan' }).click();
  await expect.poll(async () => (await fetch(new URL('/plans/harbour', url))).status).toBe(200);
  const { page: other } = await driver.open(url);
  const facts = (page: Page) => page.getByRole('link', { name: /^Facts of the plan/ }).click();
  const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
  const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' });
  for (const page of [one, other]) await facts(page);
  await title(one).fill('From one');
  await summary(other).fill('From the other');
  const stored = async () => (await fetch(new URL('/plans/harbour', url))).json();
  await expect
    .poll(stored, { timeout: 20_000 })
    .toMatchObject({ title: 'From one', summary: 'From the other' });
});

test('Next: a card from the server, and the planner in the browser', async () => {
  const app = consumer('next');
  write(app, 'recipe', recipe('react-hosts', 'Next'));
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  await app.run(installed(app, 'next'), ['build', 'recipe'], { env });
  const html = app.read('recipe/.next/server/app/index.html');
  expect(html).toContain('data-scope="promise-card"');
  const url = await startNext(app, ['recipe'], env);
  const { page, said } = await driver.open(`${url}/plan`);
  await saveAndReload(page);
  expect(said).toEqual([]);
});

test('React Router keeps what the planner shows', async () => {
  const app = consumer('react-router');
  write(app, 'recipe', recipe('react-hosts', 'React Router'));
  // It builds the folder that it is started in.
  await consumer('react-router/recipe').run(installed(app, 'react-router'), ['build']);
  const url = await served(app.at('recipe/build/client'));
  const { page, said } = await driver.open(`${url}plan/`);
  const rail = page.getByRole('navigation');
  await rail.getByRole('link', { name: /^Communities/ }).click();
  await page.locator('[data-part=page][data-place=communities]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/plan/communities');
  await rail.getByRole('link', { name: /^Activities/ }).click();
  await page.locator('[data-part=page][data-place=activities]').waitFor();
  await page.goBack();
  await page.locator('[data-part=page][data-place=communities]').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(said).toEqual([]);
});

/** What a page's style sheets make of the selector. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const at = (selector: string) => {
      const node = document.querySelector(selector);
      if (!node) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(node);
    };
    const option = at('[data-part=option][data-selected]');
    return {
      border: option.borderInlineStartColor,
      corner: option.borderStartStartRadius,
      spacing: at('[data-part=legend]').letterSpacing,
      weight: at('[data-part=legend]').fontWeight,
      padding: at('[data-scope=spectrum-selector][data-part=root]').paddingTop,
    };
  });

test('a theme of one’s own, in plain CSS and in Tailwind', async () => {
  const own = consumer('vite-react-19');
  write(own, 'recipe-theme', viteApp, recipe('look-and-words', 'Own theme in plain CSS'));
  const themed = await driver.open(await served(await built(own, 'recipe-theme')));
  await themed.page.getByRole('radio', { name: 'Involve' }).waitFor();
  const look = await looks(themed.page);
  expect(look).toMatchObject({ border: 'rgb(91, 42, 134)', corner: '0px' });
  expect(look.spacing).not.toBe('normal');

  const tailwind = consumer('tailwind');
  write(tailwind, 'recipe', viteApp, recipe('look-and-words', 'Tailwind'));
  const styled = await driver.open(await served(await built(tailwind, 'recipe')));
  await styled.page.getByRole('radio', { name: 'Involve' }).waitFor();
  expect(await looks(styled.page)).toMatchObject({ padding: '28px', weight: look.weight });
  expect([...themed.said, ...styled.said]).toEqual([]);
});

/** A page with one of the policies of the page in its head. */
const under = (html: string, policy: string | undefined) =>
  html.replace('<head>', `<head>${policy}`);

test('plain HTML, as it stands and under the strict policy; a page of Vite under its own', async () => {
  const [elements, react] = codeIn(recipe('pages', 'A strict policy'), 'html');
  const app = consumer('html');
  write(app, 'recipe', recipe('pages', 'Plain HTML'));
  const sri = createRequire(app.at('package.json')).resolve('@engagement-kit/embed/sri.json');
  cpSync(`${dirname(sri)}/index.js`, app.at('recipe/site/engagement-kit.js'));
  const page = app.at('recipe/site/index.html');
  for (const policy of ['', elements]) {
    writeFileSync(page, under(app.read('recipe/site/index.html'), policy));
    const opened = await driver.open(await served(app.at('recipe/site')));
    await opened.page.getByRole('radio', { name: 'Consult' }).check();
    await opened.page.getByText('You chose consult.').waitFor();
    expect(opened.said).toEqual([]);
  }

  const vite = consumer('vite-react-19');
  write(vite, 'recipe-policy', viteApp);
  const folder = await built(vite, 'recipe-policy');
  writeFileSync(`${folder}/index.html`, under(readFileSync(`${folder}/index.html`, 'utf8'), react));
  await choose(await served(folder));
});
