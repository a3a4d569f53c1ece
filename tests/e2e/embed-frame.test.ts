// The iframe page and the script of the page around it, in a real browser, on two origins under strict policies.
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { built, hostPage, type Site, serveKit, serveSite } from './embed-frame-site.js';
import { publicPromise } from './pages/public-promise.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let kit: Site;
let other: Site;
let host: Site;
let problems: string[];

const hosts: Record<string, string> = {};
const withScript = (frames: string, times = 1) =>
  frames + '<script src="/frame-host.js" async></script>'.repeat(times);

beforeAll(async () => {
  browser = await openBrowser();
  other = await serveKit(publicPromise);
  kit = await serveKit(publicPromise, other.url);
  const frame = (query: string, attributes = 'sandbox="allow-scripts"') =>
    `<iframe data-engagement-frame="spectrum" title="Widget" ${attributes} width="100%" height="600" src="${kit.url}/frame.html?${query}"></iframe>`;
  Object.assign(hosts, {
    '/spectrum': withScript(frame('widget=spectrum')),
    '/twice': withScript(frame('widget=spectrum'), 2),
    '/late': frame('widget=spectrum'),
    '/standards': withScript(frame('widget=standards&theme=host&heading-level=3')),
    '/auto': withScript(frame('widget=spectrum&scheme=auto')),
    '/promise': withScript(frame('widget=promise&src=promise.json')),
    '/foreign': withScript(
      frame(`widget=promise&src=${encodeURIComponent(other.url)}/promise.json`),
    ),
    '/nothing': withScript(frame('widget=%3Cimg%20src=x%3E')),
    '/bare': withScript(
      `<iframe data-engagement-frame="standards" width="100%" src="${kit.url}/frame.html?widget=standards"></iframe>`,
    ),
    '/unfinished': withScript(
      `<iframe data-engagement-frame title="Later" sandbox="allow-scripts allow-same-origin"></iframe>${frame('widget=spectrum', 'id="there" sandbox="allow-scripts"')}`,
    ),
    '/empty': withScript('<p id="place"></p>'),
    '/place': '<p id="place"></p>',
    '/moved': withScript(
      `<p>Host</p><iframe data-engagement-frame="spectrum" title="Moved" sandbox="allow-scripts allow-same-origin" width="100%" height="600" src="${kit.url}/moved.html"></iframe>`,
    ),
    '/capitals': withScript(
      `<iframe id="same" data-engagement-frame title="Same" sandbox="Allow-Scripts ALLOW-SAME-ORIGIN" height="600" src="${kit.url}/liar.html"></iframe>`,
    ),
    '/liar': withScript(
      `<iframe id="liar" data-engagement-frame title="Liar" sandbox="allow-scripts" height="600" src="${kit.url}/liar.html"></iframe>` +
        `<iframe id="same" data-engagement-frame title="Same" sandbox="allow-scripts allow-same-origin" height="600" src="${kit.url}/liar.html"></iframe>` +
        `<iframe id="stranger" title="Stranger" height="600" src="${other.url}/liar.html"></iframe>`,
    ),
  });
  host = await serveSite((path) => {
    if (path === '/frame-host.js') return { type: 'text/javascript', body: built('frame-host.js') };
    const body = hosts[path];
    return body === undefined ? undefined : hostPage(body, kit.url, other.url);
  });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([kit, other, host].map((site) => site.close()));
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  page = await context.newPage();
  problems = complaintsOf(page);
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('engagement-change', (event) =>
      told.push([(event.target as Element).localName, (event as CustomEvent).detail]),
    );
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Violation: ${violatedDirective} ${blockedURI}`),
    );
  });
});
afterEach(() => context.close());

const open = (path: string) => page.goto(`${host.url}${path}`);
const inside = () => page.frameLocator('iframe');
const heightOf = (selector = 'iframe') =>
  page.locator(selector).evaluate((frame) => Number(frame.getAttribute('height')));
const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
const contentHeight = () =>
  inside()
    .locator('main')
    .evaluate((main) => main.getBoundingClientRect().height);
/** Time for a message that should have no effect to have one. */
const settle = () =>
  page.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 150)),
  );

async function fits(): Promise<void> {
  await inside().locator('input, article, h3').first().waitFor();
  await expect
    .poll(async () => Math.abs((await heightOf()) - Math.ceil(await contentHeight())))
    .toBeLessThanOrEqual(1);
}

describe('height', () => {
  it.each(['/spectrum', '/standards', '/promise'])('is that of the content: %s', async (path) => {
    await open(path);
    await fits();
    expect(await heightOf()).toBeGreaterThan(400);
    expect(
      await inside()
        .locator('html')
        .evaluate((html) => html.scrollHeight <= html.clientHeight),
    ).toBe(true);
    expect(await page.locator('iframe').getAttribute('style')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('follows it: a narrow window, and a fold that opens', async () => {
    await open('/standards');
    await fits();
    const wide = await heightOf();
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(heightOf).toBeGreaterThan(wide);
    await fits();
    const before = await heightOf();
    await inside().locator('[data-part=details-summary]').first().click();
    await expect.poll(heightOf).toBeGreaterThan(before);
    await fits();
    expect(problems).toEqual([]);
  });

  it('is known also where the script comes after the frame', async () => {
    await open('/late');
    await inside().getByRole('radio').first().waitFor();
    await settle();
    expect(await heightOf()).toBe(600);
    await page.evaluate(built('frame-host.js'));
    await fits();
  });

  it('is that of the content also beside a frame without an address', async () => {
    await open('/unfinished');
    await expect.poll(() => heightOf('#there')).not.toBe(600);
    expect(problems.filter((line) => !line.includes('escape its sandboxing'))).toEqual([]);
  });

  it('follows a frame that is put in later', async () => {
    await open('/empty');
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('data-engagement-frame', '');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = src;
      document.querySelector('#place')?.append(frame);
    }, `${kit.url}/frame.html?widget=spectrum`);
    await fits();
    expect(await page.locator('iframe').getAttribute('title')).toBe('Community engagement');
  });
});

describe('a frame inside a shadow root', () => {
  /** Puts a frame into a shadow root of the page, inside another, as a host's own elements do. */
  const putInside = () =>
    page.evaluate((src) => {
      let root: Element | ShadowRoot = document.querySelector('#place') as Element;
      for (const name of ['host-page', 'host-card']) {
        root = root.appendChild(document.createElement(name)).attachShadow({ mode: 'open' });
      }
      const frame = document.createElement('iframe');
      frame.setAttribute('data-engagement-frame', 'spectrum');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = src;
      root.append(frame);
    }, `${kit.url}/frame.html?widget=spectrum`);

  it.each(['before the script', 'after the script'])(
    'is as high as its content: put in %s',
    async (when) => {
      await open(when === 'before the script' ? '/place' : '/empty');
      await putInside();
      await inside().getByRole('radio').first().waitFor();
      if (when === 'before the script') await page.evaluate(built('frame-host.js'));
      await fits();
      expect(await page.locator('iframe').getAttribute('title')).toBe(
        'Types of community engagement',
      );
      await inside().getByRole('radio', { name: 'Involve' }).check();
      await expect.poll(told).toEqual([['host-page', { widget: 'spectrum', value: 'involve' }]]);
      expect(problems).toEqual([]);
    },
  );
});

describe('what is chosen', () => {
  it('is told by id, on the frame, once, also where the script is there twice', async () => {
    await open('/twice');
    await inside().getByRole('radio', { name: 'Involve' }).check();
    await expect.poll(told).toEqual([['iframe', { widget: 'spectrum', value: 'involve' }]]);
    await inside().getByRole('button', { name: 'Clear choice' }).click();
    await expect.poll(told).toHaveLength(2);
    expect((await told())[1]).toEqual(['iframe', { widget: 'spectrum', value: null }]);
    expect(problems).toEqual([]);
  });

  it('is told without the words that a person writes', async () => {
    await open('/standards');
    const question = inside().getByRole('group', { name: /how will those involved/i });
    await question.getByRole('textbox', { name: /notes/i }).fill('A secret');
    await question.getByRole('radio', { name: 'In progress' }).check();
    const change = (status: string | null) => [
      'iframe',
      { widget: 'standards', questionId: 'commit-to-feedback.1', status },
    ];
    await expect.poll(async () => (await told()).at(-1)).toEqual(change('in-progress'));
    expect(JSON.stringify(await told())).not.toContain('secret');
    expect(problems).toEqual([]);
  });
});

describe('a message that is not meant', () => {
  const tell = (selector: string, message: unknown) =>
    page.locator(selector).evaluate((frame: HTMLIFrameElement, tell) => {
      frame.contentWindow?.postMessage({ tell }, '*');
    }, message);
  const say = (fields: object) => ({ kit: 'engagement-kit', version: 1, ...fields });

  beforeEach(async () => {
    await open('/liar');
    // Waits until each frame listens.
    for (const selector of ['#liar', '#same', '#stranger']) {
      await page.frameLocator(selector).locator('script').waitFor({ state: 'attached' });
    }
  });

  it('a frame’s own height counts, within limits', async () => {
    for (const [height, shown] of [
      [300.2, 301],
      [1e9, 50000],
      [Number.POSITIVE_INFINITY, 50000],
      [5, 80],
    ]) {
      await tell('#liar', say({ type: 'height', height }));
      await expect.poll(() => heightOf('#liar')).toBe(shown);
    }
    await tell('#same', say({ type: 'height', height: 432 }));
    await expect.poll(() => heightOf('#same')).toBe(432);
    expect([await heightOf('#stranger'), problems]).toEqual([600, []]);
  });

  const forged: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a text', 'engagement-kit'],
    ['a number', 7],
    ['another kit', { kit: 'other', version: 1, type: 'height', height: 300 }],
    ['another version', { kit: 'engagement-kit', version: 2, type: 'height', height: 300 }],
    ['no type', say({ height: 300 })],
    ['a type that is inherited', say({ type: '__proto__', height: 300 })],
    ['a height in words', say({ type: 'height', height: '300' })],
    ['a height that is none', say({ type: 'height', height: Number.NaN })],
    ['a height below nothing', say({ type: 'height', height: -1 })],
    ['a height in an object', say({ type: 'height', height: { valueOf: 300 } })],
    ['an array of heights', say({ type: 'height', height: [300] })],
    ['a text as a change', say({ type: 'change', widget: 'spectrum', value: 'My own words!' })],
    ['a long id', say({ type: 'change', widget: 'spectrum', value: 'a'.repeat(65) })],
    ['an object as a change', say({ type: 'change', widget: 'spectrum', value: {} })],
    [
      'a change that sets a prototype',
      say({ type: 'change', value: JSON.parse('{"__proto__":{"bad":1}}') }),
    ],
  ];

  it('from a frame of the kit changes nothing where it does not fit', async () => {
    for (const [name, message] of forged) {
      await tell('#liar', message);
      await settle();
      expect([await heightOf('#liar'), await told(), problems], name).toEqual([600, [], []]);
    }
    expect(await page.evaluate(() => 'bad' in {})).toBe(false);
  });

  it('own fields only: nothing comes through a prototype', async () => {
    await page.locator('#liar').evaluate((frame: HTMLIFrameElement) => {
      const tell = JSON.parse(
        '{"kit":"engagement-kit","version":1,"type":"change","widget":"spectrum","__proto__":{"value":"x"}}',
      );
      frame.contentWindow?.postMessage({ tell }, '*');
    });
    await expect.poll(told).toEqual([['iframe', { widget: 'spectrum' }]]);
  });

  it('from another window changes nothing', async () => {
    await tell('#stranger', say({ type: 'height', height: 300 }));
    await page.evaluate(
      (message) => window.postMessage(message, '*'),
      say({ type: 'height', height: 300 }),
    );
    await page.evaluate(() => window.postMessage(null, '*'));
    await settle();
    expect(await Promise.all(['#liar', '#same', '#stranger'].map(heightOf))).toEqual([
      600, 600, 600,
    ]);
    expect(problems).toEqual([]);
  });

  it('from another origin in the same window changes nothing', async () => {
    const moved = page.waitForEvent('framenavigated');
    await page.locator('#same').evaluate((frame: HTMLIFrameElement, url) => {
      (frame.contentWindow as Window).location.href = url;
    }, `${other.url}/liar.html`);
    await moved;
    await page.frameLocator('#same').locator('script').waitFor({ state: 'attached' });
    await tell('#same', say({ type: 'height', height: 300 }));
    await settle();
    expect([await heightOf('#same'), problems]).toEqual([600, []]);
  });
});

describe('a frame that goes elsewhere', () => {
  const say = (selector: string, height: number) =>
    page.locator(selector).evaluate((frame: HTMLIFrameElement, height) => {
      const tell = { kit: 'engagement-kit', version: 1, type: 'height', height };
      frame.contentWindow?.postMessage({ tell }, '*');
    }, height);
  const leave = async (selector: string) => {
    const left = page.waitForEvent('framenavigated');
    await page.locator(selector).evaluate((frame: HTMLIFrameElement, url) => {
      (frame.contentWindow as Window).location.href = url;
    }, `${other.url}/liar.html`);
    await left;
    await page.frameLocator(selector).locator('script').waitFor({ state: 'attached' });
    await settle();
  };

  it('is not believed any more, whoever spoke in it before', async () => {
    await open('/liar');
    await page.frameLocator('#liar').locator('script').waitFor({ state: 'attached' });
    await say('#liar', 321);
    await expect.poll(() => heightOf('#liar')).toBe(321);
    await leave('#liar');
    await say('#liar', 432);
    await settle();
    expect(await heightOf('#liar')).toBe(321);
    await open('/spectrum');
    await fits();
    const own = await heightOf();
    await leave('iframe');
    await say('iframe', 432);
    await settle();
    expect(await heightOf()).toBe(own);
    expect(problems).toEqual([]);
  });

  it('fits where a redirect led it there at the start', async () => {
    await open('/moved');
    await fits();
    expect(await heightOf()).not.toBe(600);
    expect(problems.filter((line) => !line.includes('escape its sandboxing'))).toEqual([]);
  });

  it('is told from one that may keep its origin, in whatever case that is written', async () => {
    await open('/capitals');
    await page.frameLocator('#same').locator('script').waitFor({ state: 'attached' });
    await say('#same', 432);
    await expect.poll(() => heightOf('#same')).toBe(432);
  });
});

it('the content of a frame begins where the text around it does', async () => {
  await open('/spectrum');
  await inside().getByRole('radio').first().waitFor();
  const edge = (locator: Locator) => locator.evaluate((node) => node.getBoundingClientRect().left);
  expect(await edge(inside().locator('[part=legend]'))).toBe(0);
  expect(await edge(page.locator('iframe'))).toBe(await edge(page.locator('h1')));
});

describe('a sandbox without an origin', () => {
  const frameOf = () => page.frames().find((frame) => frame.url().includes('frame.html')) as Frame;

  it('shows the widget, without storage', async () => {
    await open('/spectrum');
    await inside().getByRole('radio', { name: 'Consult' }).check();
    expect(await frameOf().evaluate(() => self.origin)).toBe('null');
    expect(problems).toEqual([]);
  });

  it('is given to a frame that has none, with a title', async () => {
    await open('/bare');
    await inside().getByRole('radio').first().waitFor();
    await expect
      .poll(() =>
        frameOf()
          .evaluate(() => self.origin)
          .catch(() => ''),
      )
      .toBe('null');
    await fits();
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('title')).toBe('Community engagement standards');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    expect(await frame.getAttribute('sandbox')).not.toContain('same-origin');
    expect(problems).toEqual([]);
  });

  it('shows a promise of its own site, and fetches none of another', async () => {
    await open('/promise');
    await inside()
      .getByText(publicPromise.engagementType?.promise ?? '')
      .waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('/foreign');
    await expect.poll(heightOf).toBe(80);
    await settle();
    expect(asked.filter((url) => url.startsWith(other.url))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('says so where the address names no widget', async () => {
    await open('/nothing');
    await inside().getByText('This address does not say what to show.').waitFor();
    expect(await inside().locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('the policy is there: what it forbids is refused and seen', async () => {
    await open('/spectrum');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.async = true;
      document.body.append(script);
      document.querySelector('h1')?.setAttribute('style', 'color: red');
    });
    await expect.poll(() => problems.join(' ')).toContain('Violation: style-src-attr');
    problems.length = 0;
    await frameOf().evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
      } catch (error) {
        console.error(String(error));
      }
    });
    await expect.poll(() => problems.join(' ')).toContain('TrustedHTML');
  });
});

describe('keyboard', () => {
  it('goes into the frame and out of it, both ways', async () => {
    await open('/spectrum');
    await fits();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('iframe');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await told()).length).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(async () => (await told()).at(-1))
      .toEqual(['iframe', { widget: 'spectrum', value: 'consult' }]);
    for (let steps = 0; (await focused()) === 'iframe' && steps < 20; steps += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('after');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('iframe');
    for (let steps = 0; (await focused()) === 'iframe' && steps < 20; steps += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    expect(await focused()).toBe('before');
  });

  it('a link inside the checklist stays inside; a link to the source opens a window of its own', async () => {
    hosts['/links'] = withScript(
      `<iframe data-engagement-frame title="Widget" width="100%" src="${kit.url}/frame.html?widget=standards"></iframe>`,
    );
    await context.route(/gov\.uk/, (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Source' }),
    );
    await open('/links');
    await fits();
    await inside()
      .getByRole('link', { name: /10\. Evaluate/ })
      .press('Enter');
    await settle();
    expect(context.pages()).toHaveLength(1);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      inside()
        .getByRole('link', { name: /UK Health Security Agency/ })
        .press('Enter'),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toContain('gov.uk');
    expect(page.url()).toBe(`${host.url}/links`);
  });
});

describe('the scheme of a frame', () => {
  const colours = async (path: string) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(host.url + path);
    const legend = page.frameLocator('iframe').locator('[part=legend]');
    return legend.evaluate((node) => [
      getComputedStyle(node).color,
      getComputedStyle(document.documentElement).colorScheme,
    ]);
  };

  it('follows the system where the address asks for it', async () => {
    expect(await colours('/auto')).toEqual(['rgb(238, 240, 234)', 'light dark']);
  });

  it('is light where it does not', async () => {
    expect(await colours('/spectrum')).toEqual(['rgb(25, 33, 29)', 'light']);
  });
});
