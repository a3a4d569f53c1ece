// A server on loopback for the pages of one test, and a browser to open them in.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser, findWholeBrowser, launchArgs } from '../../tools/browser.mjs';

/** What is served, by path: `[content type, body]`. */
export type Pages = Record<string, readonly [type: string, body: string]>;

export interface PageServer {
  readonly url: string;
  /** Bodies of the forms that were posted, oldest first. */
  readonly posts: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves these pages; whatever is posted, to any path, is kept and answered with a plain page. */
export async function servePages(pages: Pages): Promise<PageServer> {
  const posts: string[] = [];
  const answer = async (request: IncomingMessage): Promise<Pages[string] | undefined> => {
    if (request.method !== 'POST') return pages[(request.url ?? '/').split('?')[0] ?? '/'];
    posts.push(await text(request));
    return ['text/html', '<!doctype html><title>Posted</title><h1>Posted</h1>'];
  };
  const server = createServer(async (request, response) => {
    const page = await answer(request);
    response.writeHead(page ? 200 : 404, {
      'content-type': `${page?.[0] ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(page?.[1] ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export async function openBrowser(): Promise<Browser> {
  return launch(await findBrowser());
}

/** A browser that keeps a page whole for the Back button: not every Chromium can. */
export async function openKeepingBrowser(): Promise<Browser> {
  return launch(await findWholeBrowser(), ['--disable-back-forward-cache']);
}

/** `without` are arguments that the browser would get by default. */
const launch = (executablePath: string | undefined, without: string[] = []) =>
  chromium.launch({
    args: launchArgs,
    ignoreDefaultArgs: without,
    ...(executablePath && { executablePath }),
  });

/** The errors and warnings of a page, as they come. Ask before the page is opened. */
export function complaintsOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** A whole page around some markup. */
export const htmlPage = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
