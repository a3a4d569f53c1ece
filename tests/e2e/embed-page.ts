// Pages with the embed as it is published, and a browser that looks closely at them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { onTestFinished, TestRunner } from 'vitest';
import { complaintsOf, htmlPage, openBrowser, type Pages, servePages } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../packages/embed/dist/', import.meta.url));

export const version: string = JSON.parse(readFileSync(`${dist}../package.json`, 'utf8')).version;
export const built = (name: string) => readFileSync(`${dist}${name}`, 'utf8');

/** The strictest policy that a page can have: scripts of its own origin and nothing else. */
export const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
export const strict = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

export const script = (name = 'index.js') => `<script type="module" src="/${name}"></script>`;

/** A page with the embed's script in its head, under the strict policy unless another head is given. */
export const embedPage = (body: string, head = strict + script()): Pages[string] => [
  'text/html',
  htmlPage('Host', body, head),
];

const files: Pages = {
  '/favicon.ico': ['image/x-icon', ''],
  ...Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/${name}`, ['text/javascript', built(name)]]),
  ),
};

/** What a page does that it should not: uncaught errors, warnings, violations. */
export interface Watched {
  readonly page: Page;
  readonly said: string[];
}

export interface Site {
  readonly url: string;
  readonly posts: readonly string[];
  /** Opens a page in a browser context of its own, which closes when the test has finished. */
  readonly open: (path: string, prepare?: (context: BrowserContext) => unknown) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** Serves the built files and these pages. */
export async function openSite(pages: Pages): Promise<Site> {
  const browser: Browser = await openBrowser();
  const server = await servePages({ ...files, ...pages });
  return {
    url: server.url,
    posts: server.posts,
    open: async (path, prepare) => {
      const context = await browser.newContext();
      // One that is opened for all tests of a file closes with the site.
      if (TestRunner.getCurrentTest()) onTestFinished(() => context.close());
      await prepare?.(context);
      const page = await context.newPage();
      const said = complaintsOf(page);
      await page.goto(server.url + path);
      return { page, said };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** An attribute's text in double quotes. */
export const quoted = (value: unknown): string =>
  `"${(typeof value === 'string' ? value : JSON.stringify(value)).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
