// Static forms and pages in a browser that runs no script.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAnswersForm } from '@engagement-kit/model';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '#support/axe.js';
import { bundleStyles, importForServer } from '#support/bundle.js';
import { openBrowser, type PageServer, servePages } from '#support/pages.js';
import { fullPromise, hostilePromise } from '../../packages/promise-card/src/promises.fixtures.js';

type Static = typeof import('../../packages/embed/src/static.js');

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const answers = {
  'define-purpose.1': { status: 'answered', notes: '</textarea><script>alert(1)</script>\n"&' },
  'define-purpose.2': { status: 'not-applicable', reason: 'There is one audience.' },
} as const;

let kit: Static;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: PageServer;

beforeAll(async () => {
  kit = await importForServer<Static>(at('../../packages/embed/src/static.ts'), 'preact');
  const look = { styleSheets: ['/core.css', '/neutral.css'] };
  const pages = {
    '/spectrum': kit.renderSpectrum({ as: 'page', name: 'type', action: '/save', ...look }),
    '/spectrum-read': kit.renderSpectrum({ as: 'page', readOnly: true, value: 'involve', ...look }),
    '/standards': kit.renderStandards({
      as: 'page',
      name: 'assessment',
      action: '/save',
      answers,
      ...look,
    }),
    '/standards-read': kit.renderStandards({ as: 'page', readOnly: true, answers, ...look }),
    '/promise': kit.renderPromise(fullPromise, { as: 'page', ...look }),
    '/hostile': kit.renderPromise(hostilePromise, { as: 'page' }),
  };
  const [core, neutral] = await Promise.all(
    ['core', 'neutral'].map((name) => bundleStyles(at(`../../packages/themes/src/${name}.css`))),
  );
  server = await servePages({
    ...Object.fromEntries(
      Object.entries(pages).map(([path, html]) => [path, ['text/html', html] as const]),
    ),
    '/core.css': ['text/css', core ?? ''],
    '/neutral.css': ['text/css', neutral ?? ''],
  });
  browser = await openBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const posted = () => [...new URLSearchParams(server.posts.at(-1))];

describe('a form without a script', () => {
  it('posts the chosen type by the name of the element’s entry', async () => {
    await page.goto(`${server.url}/spectrum`);
    await page.getByRole('radio', { name: 'Co-produce' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save choice' }).press('Enter');
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect(posted()).toEqual([['type', 'co-produce']]);
  });

  it('posts the answers by the names of the element’s entries, old and new', async () => {
    await page.goto(`${server.url}/standards`);
    const question = page.getByRole('group', { name: /how will those involved/i });
    await question.getByRole('radio', { name: 'In progress' }).check();
    await page.getByRole('button', { name: 'Save answers' }).click();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    const entries = posted();
    expect(entries).toContainEqual(['assessment.commit-to-feedback.1', 'in-progress']);
    expect(parseAnswersForm(entries, 'assessment')).toEqual({
      answers: { ...answers, 'commit-to-feedback.1': { status: 'in-progress' } },
      issues: [],
    });
  });

  it('has nothing that waits for a script, and no reference into nowhere', async () => {
    await page.goto(`${server.url}/standards`);
    expect(await page.locator('script, [role=status]').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(1);
    const html = await page.content();
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const named = [...html.matchAll(/\s(?:for|aria-(?:labelledby|describedby))="([^"]*)"/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const id of named.flatMap(([, list]) => list?.split(' '))) expect(ids).toContain(id);
    const links = [...html.matchAll(/href="#([^"]*)"/g)];
    expect(links.length).toBeGreaterThanOrEqual(10);
    for (const [, id] of links) expect(ids).toContain(id);
  });
});

describe('to read', () => {
  it('the types are an ordered list without controls, the chosen one marked', async () => {
    await page.goto(`${server.url}/spectrum-read`);
    expect(await page.getByRole('listitem').count()).toBe(5);
    expect(await page.locator('input, button, form').count()).toBe(0);
    expect(await page.getByText('Chosen').count()).toBe(1);
  });

  it('the standards show the answers and no control', async () => {
    await page.goto(`${server.url}/standards-read`);
    expect(await page.locator('input:not([type=hidden]), textarea, button, form').count()).toBe(0);
    await page.getByText('There is one audience.').waitFor();
    await page.getByText('</textarea><script>alert(1)</script>').waitFor();
    expect(await page.getByRole('group', { name: /how will those involved/i }).count()).toBe(1);
  });
});

describe.each(['spectrum', 'spectrum-read', 'standards', 'standards-read', 'promise'])(
  'the page of %s',
  (path) => {
    it('is whole: language, title, one main heading, nothing that axe finds', async () => {
      const scripted = await browser.newPage();
      await scripted.goto(`${server.url}/${path}`);
      expect(await scripted.evaluate(() => document.compatMode)).toBe('CSS1Compat');
      expect(await scripted.title()).not.toBe('');
      expect(await scripted.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect((await axe(scripted)).violations).toEqual([]);
      await scripted.close();
    });
  },
);

it('hostile words in every field stay words', async () => {
  const scripted = await browser.newPage();
  const dialogs: string[] = [];
  scripted.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await scripted.goto(`${server.url}/hostile`);
  expect(await scripted.locator('script, b').count()).toBe(0);
  for (const href of await scripted
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    expect(href).toMatch(/^https?:|^mailto:/);
  }
  expect(dialogs).toEqual([]);
  await scripted.close();
});

it('those of a kind in one page share no id when their names differ', () => {
  const names = ['spring plan', 'autumn plan', 'spring-plan', 'spring.plan', 'spring_plan'];
  const all = names.map((name) => kit.renderStandards({ name })).join('');
  const ids = [...all.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^\S+$/);
});

it('what is built needs no other package, no DOM, and says the same', async () => {
  const file = at('../../packages/embed/dist/static.js');
  expect(await readFile(file, 'utf8')).not.toMatch(/\bimport\s*[("'{*]|\brequire\(|\bfrom\s*["']/);
  const shipped = (await import(pathToFileURL(file).href)) as Static;
  expect(typeof document).toBe('undefined');
  expect(shipped.renderSpectrum({ name: 'type' })).toBe(kit.renderSpectrum({ name: 'type' }));
  expect(shipped.renderStandards({ as: 'content', answers })).toBe(
    kit.renderStandards({ as: 'content', answers }),
  );
  expect(shipped.renderPromiseEmail(fullPromise)).toEqual(kit.renderPromiseEmail(fullPromise));
});

it('is the same every time', () => {
  expect(kit.renderSpectrum({ name: 'a' })).toBe(kit.renderSpectrum({ name: 'a' }));
  expect(kit.renderStandards()).toBe(kit.renderStandards());
});
