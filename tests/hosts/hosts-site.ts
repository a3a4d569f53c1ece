// The example pages as `npm start` serves them, and a browser that watches what they do.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { serveHosts } from '../../docs/examples/hosts/serve.mjs';

/** Pages whose widgets come alive, by path. */
export const live = ['plain/', 'govuk/', 'nhsuk/', 'hostile/', 'wordpress/', 'frame/'] as const;
/** Pages that stay as they were sent. */
export const still = ['', 'wordpress/without-script/', 'no-script/', 'no-script/sent/'] as const;

export const tags = 'engagement-spectrum,engagement-standards,engagement-promise';

export interface Opened {
  readonly page: Page;
  /** Errors, warnings, violations of the policy, and what could not be loaded. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Does something before the page is opened. */
  readonly prepare?: (page: Page) => unknown;
}

export interface HostsSite {
  readonly browser: Browser;
  readonly open: (path: string, options?: OpenOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function openHosts(): Promise<HostsSite> {
  const server = createServer((request, response) => {
    // As `npm start` does: some addresses in the pages count from the root of the site.
    request.url = request.url?.replace(/^\/hosts\//, '/');
    serveHosts(request, response, () => {
      response.writeHead(404);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hosts/`;
  const browser = await openBrowser();
  return {
    browser,
    open: async (path, { prepare, ...options } = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const problems = watch(page);
      await context.exposeBinding('tellViolation', (_, what: string) => problems.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          (globalThis as unknown as { tellViolation: (what: string) => void }).tellViolation(
            violatedDirective,
          ),
        );
      });
      await prepare?.(page);
      await page.goto(url + path, { waitUntil: 'load' });
      return { page, problems, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function watch(page: Page): string[] {
  const problems = complaintsOf(page);
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}

/** The documents of a page that hold a widget, once all three are there. */
export async function widgetFrames(page: Page): Promise<Frame[]> {
  // A frame that waits to be near the screen is loaded when it is.
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  const frames = page.frames().length > 1 ? page.frames().slice(1) : [page.mainFrame()];
  for (const frame of frames) {
    await frame.waitForFunction(
      ([selector, count]) => {
        const found = [...document.querySelectorAll(selector)];
        const ready = found.filter(({ shadowRoot }) => shadowRoot?.querySelector('[data-part]'));
        return found.length === count && ready.length === count;
      },
      [tags, frames.length > 1 ? 1 : 3] as const,
    );
  }
  await page.evaluate(() => scrollTo(0, 0));
  return frames;
}
