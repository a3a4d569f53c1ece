// The HTML that a person copies into a page, read by a real parser.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importForServer } from '#support/bundle.js';
import { openBrowser } from '#support/pages.js';
import { fullPromise } from '../../packages/promise-card/src/promises.fixtures.js';

type Static = typeof import('../../packages/embed/src/static.js');

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let kit: Static;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  kit = await importForServer<Static>(at('../../packages/embed/src/static.ts'), 'preact');
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

interface Found {
  readonly tag: string;
  readonly attributes: Record<string, string>;
}

/** The elements at the top of the markup, and how many scripts, styles, frames and handlers are anywhere in it. */
const read = (html: string) =>
  page.evaluate((given) => {
    const { body, head } = new DOMParser().parseFromString(given, 'text/html');
    const of = (node: Element): Found => ({
      tag: node.localName,
      attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    });
    const all = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
    return {
      top: [...head.children, ...body.children].map(of),
      active: all.filter((node) => node.matches('script, style, iframe, link, base, object'))
        .length,
      handlers: all.filter((node) => [...node.attributes].some(({ name }) => /^on/.test(name)))
        .length,
      text: body.textContent ?? '',
    };
  }, html);

const scriptUrl = 'https://kit.example/engagement-kit-1.0.0.js';
const integrity = 'sha384-abc';

it('an element: the script with its hash, the tag with its attributes, the text inside', async () => {
  const html = kit.snippet({
    widget: 'spectrum',
    theme: 'host',
    language: 'cy',
    headingLevel: 3,
    name: 'type',
    save: 'ask',
    value: 'involve',
    readOnly: true,
    scriptUrl,
    integrity,
  });
  const { top, active, text } = await read(html);
  expect(top).toEqual([
    {
      tag: 'script',
      attributes: { type: 'module', src: scriptUrl, integrity, crossorigin: 'anonymous' },
    },
    {
      tag: 'engagement-spectrum',
      attributes: {
        theme: 'host',
        lang: 'cy',
        'heading-level': '3',
        name: 'type',
        save: 'ask',
        value: 'involve',
        readonly: '',
      },
    },
  ]);
  expect(active).toBe(1);
  expect(text).toContain('we will keep you informed');
  expect(text).toContain('Open Government Licence v3.0');
});

it('a place for a content system has the same as data', async () => {
  const { top } = await read(
    kit.snippet({
      widget: 'promise',
      form: 'data',
      theme: 'host',
      src: '/promise.json',
      promise: fullPromise,
    }),
  );
  expect(top).toEqual([
    {
      tag: 'div',
      attributes: {
        'data-engagement': 'promise',
        'data-theme': 'host',
        'data-src': '/promise.json',
      },
    },
  ]);
});

it('a frame has a title, a sandbox without the host’s origin, and nothing of a plan in its address', async () => {
  const { top } = await read(
    kit.snippet({
      widget: 'standards',
      form: 'frame',
      theme: 'host',
      headingLevel: 3,
      name: 'secret',
      value: 'involve',
      scriptUrl: 'https://kit.example/frame-host.js',
    }),
  );
  const frame = top[1]?.attributes ?? {};
  expect(frame.src).toBe(
    'https://kit.example/frame.html?widget=standards&theme=host&heading-level=3',
  );
  expect(frame.title).toBe('Community engagement standards');
  expect(frame.sandbox?.split(' ')).toContain('allow-scripts');
  expect(frame.sandbox).not.toContain('same-origin');
  expect(frame.height).toMatch(/^\d+$/);
});

it('static text needs no script and has none', async () => {
  const { active, text } = await read(
    kit.snippet({ widget: 'standards', form: 'static', scriptUrl }),
  );
  expect(active).toBe(0);
  expect(text).toContain('how will those involved');
});

it('a promise without its text says that it needs a script', async () => {
  const { text } = await read(kit.snippet({ widget: 'promise', src: 'promise.json' }));
  expect(text.trim()).toBe('Our promise to you is shown here when scripts run.');
});

it('a form’s own controls stand in the tag when it has a name, so that it posts without a script', () => {
  expect(kit.snippet({ widget: 'standards', name: 'plan' })).toContain(
    'name="plan.define-purpose.1"',
  );
  expect(kit.snippet({ widget: 'standards' })).not.toContain('<input');
  expect(kit.snippet({ widget: 'standards', name: 'plan', form: 'data' })).not.toContain('<input');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='x",
    '</engagement-spectrum><script>',
    '-->',
    '&quot;',
    '&amp;lt;',
    'a\r\nb\u0000\u2028',
    '`$(x)`',
    'javascript:alert(1)',
  ),
);

it.each(['element', 'data', 'frame'] as const)('hostile values stay values: %s', async (form) => {
  const prefix = form === 'data' ? 'data-' : '';
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        theme: hostile,
        language: hostile,
        name: hostile,
        src: hostile,
        scriptUrl: hostile,
        integrity: hostile,
      }),
      fc.constantFrom('spectrum' as const, 'standards' as const, 'promise' as const),
      async (values, widget) => {
        const html = kit.snippet({
          widget,
          form,
          ...values,
          scriptUrl: `x${values.scriptUrl}`,
        } as never);
        const { top, active, handlers } = await read(html);
        // Half a character becomes the mark for one; no document may hold a NUL, an address says it in other signs.
        const whole = (value: string) => value.replace(/[\ud800-\udfff]/gu, '\ufffd');
        const kept = (value: string) => whole(value.replaceAll('\u0000', ''));
        expect(top.map(({ tag }) => tag)).toEqual([
          'script',
          { element: `engagement-${widget}`, data: 'div', frame: 'iframe' }[form],
        ]);
        expect(active).toBe(form === 'frame' ? 2 : 1);
        expect(handlers).toBe(0);
        expect(top[0]?.attributes.src).toBe(kept(`x${values.scriptUrl}`));
        expect(top[0]?.attributes.integrity).toBe(kept(values.integrity));
        if (form === 'frame') {
          const query = new URL(top[1]?.attributes.src ?? '', 'https://host.example/').searchParams;
          expect(query.get('lang')).toBe(whole(values.language));
        } else {
          expect(top[1]?.attributes[`${prefix}theme`]).toBe(kept(values.theme));
          expect(top[1]?.attributes[`${prefix}lang`]).toBe(kept(values.language));
          if (widget === 'promise')
            expect(top[1]?.attributes[`${prefix}src`]).toBe(kept(values.src));
          else expect(top[1]?.attributes[`${prefix}name`]).toBe(kept(values.name));
        }
      },
    ),
    { numRuns: 60 },
  );
});
