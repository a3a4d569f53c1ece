// Two sites on loopback: one that shows a frame, and one that the frame comes from. Each under a strict policy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves what `answer` gives for a path; an icon is always there, and empty. */
export async function serveSite(answer: (path: string) => Answer | undefined): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = path === '/favicon.ico' ? { type: 'image/png', body: '' } : answer(path);
    response.writeHead(found ? (found.status ?? 200) : 404, {
      'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
      ...found?.headers,
    });
    response.end(found?.body ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const trusted = "require-trusted-types-for 'script'; trusted-types 'none'";

/** The built output of the embed. */
export const built = (name: string): string =>
  readFileSync(new URL(`../../packages/embed/dist/${name}`, import.meta.url), 'utf8');

const script = (body: string): Answer => ({ type: 'text/javascript', body });

/** Where frames come from: the built page and its script, a promise, and a page that lies about its height. */
export const serveKit = (promise: unknown, moved = ''): Promise<Site> => {
  const policy = {
    'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; ${trusted}`,
  };
  const pages: Record<string, Answer> = {
    '/frame.html': { type: 'text/html', body: built('frame.html'), headers: policy },
    // The kit has moved to another site.
    '/moved.html': {
      status: 302,
      type: 'text/plain',
      body: '',
      headers: { location: `${moved}/frame.html?widget=spectrum` },
    },
    '/frame-page.js': script(built('frame-page.js')),
    '/promise.json': {
      type: 'application/json',
      body: JSON.stringify(promise),
      headers: { 'access-control-allow-origin': '*' },
    },
    '/liar.html': {
      type: 'text/html',
      body: '<!doctype html><title>Liar</title><script src="liar.js"></script>',
      headers: policy,
    },
    // Tells the page around it whatever it is told to tell.
    '/liar.js': script(
      'addEventListener("message", ({ data }) => data && data.tell && parent.postMessage(data.tell, "*"));',
    ),
  };
  return serveSite((path) => pages[path]);
};

/** A host page around some markup. `kit` is the only site that it lets frames come from, besides `other`. */
export const hostPage = (body: string, kit: string, other = ''): Answer => ({
  type: 'text/html',
  body:
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Host</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
    `<body><h1>Host</h1><a href="#a" id="before">Before</a>${body}<a href="#b" id="after">After</a></body></html>`,
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; frame-src ${kit} ${other}; ${trusted}`,
  },
});
