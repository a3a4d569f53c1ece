// The documentation pages of the built Storybook: short, with contents that lead somewhere, silent in the console, and
// with code under “Show code” that compiles as it stands.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import sirv from 'sirv';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchArgs } from '../../tools/browser.mjs';
import { root } from '../../tools/run.mjs';

const tallest = 8000;

interface DocsPage {
  id: string;
  height: number;
  headings: number;
  contents: readonly (string | null)[];
  problems: readonly string[];
  code: readonly string[];
  /** Ids of the pages that its links lead to. */
  links: readonly string[];
  /** Whether it is the page of a component, and its headings of level 2. */
  component: boolean;
  sections: readonly string[];
  /** What scrolls in its place and does not show it, or cannot be reached by keyboard. */
  hidden: readonly string[];
  /** Pictures of what to do and what not that show nothing. */
  blank: number;
  /** The most letters in a line of a paragraph. */
  line: number;
}

let server: Server;
let browser: Browser;
let pages: readonly DocsPage[] = [];
let known: readonly string[] = [];

/** Until a page has stopped growing. */
async function settle(page: Page) {
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForFunction(
    () => {
      const seen = window as unknown as { height?: number; calm?: number };
      const { scrollHeight } = document.documentElement;
      seen.calm = seen.height === scrollHeight ? (seen.calm ?? 0) + 1 : 0;
      seen.height = scrollHeight;
      return seen.calm > 3;
    },
    undefined,
    { polling: 200 },
  );
}

/** A new page that is told of whatever it should not say, and the address of one of the documentation. */
async function fresh(): Promise<{ page: Page; problems: string[]; to: (id: string) => string }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  const to = (id: string) => `http://127.0.0.1:${port}/iframe.html?viewMode=docs&id=${id}`;
  return { page, problems, to };
}

async function visit(id: string): Promise<DocsPage> {
  const { page, problems, to } = await fresh();
  await page.goto(to(id));
  await settle(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const headings = await page
    .locator('.sbdocs-content :is(h2, h3)[id]:not(.story-frame *)')
    .count();
  const contents = await page.locator('.toc-wrapper a').evaluateAll((links) =>
    links.map((link) => {
      const [, hash = ''] = (link as HTMLAnchorElement).href.split('#');
      return document.getElementById(decodeURIComponent(hash))?.textContent ?? null;
    }),
  );
  const links = await page
    .locator('.sbdocs-content a[href*="path=/docs/"]')
    .evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href.split('path=/docs/')[1] ?? ''),
    );
  const code: string[] = [];
  for (const toggle of await page.locator('.docblock-code-toggle').all()) {
    await toggle.click();
    const panel = await toggle.getAttribute('aria-controls');
    code.push((await page.locator(`[id="${panel}"] pre`).textContent()) ?? '');
  }
  const component = id.startsWith('components-');
  const sections = await page
    .locator('.sbdocs-content h2:not(.story-frame *)')
    .evaluateAll((all) => all.map((heading) => heading.textContent ?? ''));
  const { hidden, blank, line } = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.sbdocs-content *')];
    const own = all.filter((node) => !node.closest('.story-frame, .docs-names summary'));
    const scrolls = own.filter((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const wide = node.scrollWidth > node.clientWidth + 1 && /auto|scroll/.test(overflowX);
      return wide || (node.scrollHeight > node.clientHeight + 1 && /auto|scroll/.test(overflowY));
    });
    const shows = (node: HTMLElement) =>
      node.tabIndex === 0 && node.ariaLabel && getComputedStyle(node).maskImage !== 'none';
    const pictures = [...document.querySelectorAll<HTMLElement>('.docs-example .story-frame')];
    const drawn = (node: Element) =>
      node.textContent !== '' || node.querySelector('svg, img, iframe') !== null;
    const paragraphs = own.filter((node) => node.matches('p') && node.textContent.length > 200);
    const letters = paragraphs.map((node) => {
      const { height } = node.getBoundingClientRect();
      const rows = Math.round(height / Number.parseFloat(getComputedStyle(node).lineHeight));
      return node.textContent.length / Math.max(rows, 1);
    });
    return {
      hidden: scrolls.filter((node) => !shows(node)).map((node) => node.outerHTML.slice(0, 80)),
      blank: pictures.filter((node) => !drawn(node) || node.scrollHeight < 20).length,
      line: Math.round(Math.max(0, ...letters)),
    };
  });
  await page.close();
  return {
    id,
    height,
    headings,
    contents,
    problems,
    code,
    links,
    component,
    sections,
    hidden,
    blank,
    line,
  };
}

beforeAll(async () => {
  server = createServer(sirv(`${root}storybook-static`)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs });
  const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  const ids = Object.values(entries).flatMap(({ id, type }) => (type === 'docs' ? [id] : []));
  known = ids;
  const waiting = [...ids];
  const found: DocsPage[] = [];
  // Three at a time: a page waits for its stories more than it works.
  const walk = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) found.push(await visit(id));
  };
  await Promise.all([walk(), walk(), walk()]);
  pages = found;
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('no page is taller than 8,000 pixels at 1280', () => {
  expect(pages.length).toBeGreaterThan(20);
  const tall = pages.filter(({ height }) => height > tallest);
  expect(tall.map(({ id, height }) => `${id}: ${height}`)).toEqual([]);
});

test('the contents of each page name its headings, and lead to them', () => {
  const broken = pages.filter(
    ({ headings, contents }) => contents.length !== headings || contents.includes(null),
  );
  expect(broken.map(({ id, headings, contents }) => ({ id, headings, contents }))).toEqual([]);
});

test('what scrolls in a page shows that there is more, and the keyboard reaches it', () => {
  const silent = pages.filter(({ hidden }) => hidden.length > 0);
  expect(silent.map(({ id, hidden }) => ({ id, hidden }))).toEqual([]);
});

test('the page of each component says when to use it, in words and in pictures', () => {
  const needed = ['When to use it', 'Do and don’t', 'States', 'Keyboard', 'Tokens'];
  const whole = [...needed, 'Anatomy', 'What a screen reader says'];
  // Two pages go on about a component that has one of its own.
  const further = /poster-buttons-and-paper|forms-help-and-own-controls/;
  const poor = pages
    .filter(({ component }) => component)
    .map(({ id, sections, blank }) => {
      const lacks = (further.test(id) ? needed.slice(0, 3) : whole).filter(
        (name) => !sections.includes(name),
      );
      return { id, lacks, blank };
    });
  expect(poor.length).toBeGreaterThan(15);
  expect(poor.filter(({ lacks, blank }) => lacks.length > 0 || blank > 0)).toEqual([]);
});

test('lines are short enough to be read', () => {
  expect(pages.filter(({ line }) => line > 115).map(({ id, line }) => ({ id, line }))).toEqual([]);
});

test('no page writes to the console', () => {
  const loud = pages.filter(({ problems }) => problems.length > 0);
  expect(loud.map(({ id, problems }) => ({ id, problems }))).toEqual([]);
});

test('links from page to page lead to pages', () => {
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(30);
  const lost = pages.flatMap(({ id, links }) =>
    links.filter((link) => !known.includes(link)).map((link) => `${id}: ${link}`),
  );
  expect(lost).toEqual([]);
});

describe('to look something up', () => {
  /** Opens a page and writes into its search field. */
  async function ask(id: string, words: string): Promise<Page> {
    const { page, to } = await fresh();
    await page.goto(to(id));
    await settle(page);
    await page.getByRole('searchbox').fill(words);
    return page;
  }

  test('the search finds what a page says, and leads there', async () => {
    const page = await ask('search--docs', 'frame-src administrators');
    const found = page.getByRole('listitem').filter({ hasText: 'SharePoint' });
    const link = found.getByRole('link').first();
    expect(known).toContain((await link.getAttribute('href'))?.split('/docs/')[1]);
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText('0 places').waitFor();
    await page.close();
  });

  test('a name comes with its type, its entries and what its comment says', async () => {
    const page = await ask('reference-the-model--docs', 'reviewPlan');
    const name = page.locator('details', {
      has: page.locator('summary > code:first-child:text-is("reviewPlan")'),
    });
    await name.locator('summary').click();
    await name.getByText('from @engagement-kit/model').waitFor();
    expect(await name.locator('pre').textContent()).toMatch(/^\(plan: .*=> /s);
    await page.close();
  });

  test('a text comes with its key', async () => {
    const page = await ask('reference-messages-and-their-keys--docs', 'announceChosen');
    const row = page.getByRole('row').filter({ hasText: 'announceChosen' }).first();
    expect(await row.textContent()).toBe('announceChosen{name} chosen.');
    await page.close();
  });
});

/** What the compiler says of modules that are pasted into a project of one's own. */
function complaints(modules: ReadonlyMap<string, string>): string[] {
  const folder = `${root}node_modules/.cache/engagement-kit/shown-code/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of modules) writeFileSync(`${folder}${name}.tsx`, code);
  writeFileSync(`${folder}sheets.d.ts`, "declare module '*.css';\n");
  const program = ts.createProgram(
    [`${folder}sheets.d.ts`, ...[...modules.keys()].map((name) => `${folder}${name}.tsx`)],
    {
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      jsx: ts.JsxEmit.ReactJSX,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.replace(folder, '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

test('code that would not run when pasted is found', () => {
  const bad = new Map([['bad', 'export const Example = () => <SpectrumSelector />;']]);
  expect(complaints(bad).join()).toContain("Cannot find name 'SpectrumSelector'");
});

test('the code that each page shows compiles as it stands', () => {
  const modules = new Map(
    pages.flatMap(({ id, code }) => code.map((text, index) => [`${id}-${index}`, text] as const)),
  );
  expect(modules.size).toBeGreaterThan(10);
  expect(complaints(modules)).toEqual([]);
});
