// Wherever it stands, every element and every React component is as wide as its content wants and its place allows.
import { fileURLToPath } from 'node:url';
import { ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForBrowser, bundleStyles } from '#support/bundle.js';
import { embedPage, openSite, type Site, script } from '../e2e/embed-page.js';
import { publicPromise } from '../e2e/pages/public-promise.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How a page may lay out what it shows: the place, and what stands in it. `[max]` is the most that the place gives. */
const layouts: Readonly<Record<string, readonly [outer: string, inner?: string]>> = {
  'a plain block': [''],
  'a dialog': ['dialog'],
  'a popover': ['popover'],
  'a flex item': ['display:flex'],
  'a flex item that does not stretch': ['display:flex;flex-direction:column;align-items:center'],
  'an inline flex box': ['display:inline-flex'],
  'a centred grid': ['display:grid;place-items:center'],
  'a grid column by content': ['display:grid;grid-template-columns:auto'],
  'a grid of equal columns': [
    'display:grid;grid-template-columns:repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
  ],
  'a table cell': ['display:table', 'display:table-cell'],
  'a float': ['', 'float:left'],
  'an inline block': ['', 'display:inline-block'],
  'an absolute box': ['position:relative;height:9px', 'position:absolute'],
  'a fixed box': ['', 'position:fixed;inset:1em auto auto 1em'],
  'fit-content': ['', 'inline-size:fit-content'],
  'max-content within limits': ['', 'inline-size:max-content;max-inline-size:100%'],
  'a narrow column': ['inline-size:min(300px, 100%)'],
  'a flex item beside others': ['display:flex;inline-size:min(600px, 100%)', 'flex:0 1 300px'],
};

/** Two standards say as much about widths as ten do. */
const guidance = { source: ukhsaSource, standards: ukhsaStandards.slice(0, 2) };
const embeds = ['engagement-spectrum', 'engagement-standards', 'engagement-promise'];

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(
      '',
      `<link rel="stylesheet" href="/kit.css">${script()}<script type="module" src="/every.js"></script>`,
    ),
    '/kit.css': ['text/css', await bundleStyles(at('../../packages/themes/src/core.css'))],
    '/every.js': [
      'text/javascript',
      await bundleForBrowser(at('../e2e/pages/every-component.tsx')),
    ],
  });
  ({ page } = await site.open('/'));
  await page.waitForFunction(() => 'mount' in globalThis);
});
afterAll(() => site.close());

type Measured = readonly [
  what: string,
  layout: string,
  width: number,
  room: number,
  overflow: number,
];

/** Puts each of them into each layout, in the page and in a shadow tree, and says how wide it became. */
const measure = () =>
  page.evaluate(
    async ([layouts, embeds, promise, guidance]) => {
      const { mount, components } = globalThis as unknown as {
        mount: (name: string) => HTMLElement;
        components: string[];
      };
      const sheet = new CSSStyleSheet();
      const text = await (await fetch('/kit.css')).text();
      sheet.replaceSync(text);
      const made: [string, HTMLElement][] = embeds.map((tag) => {
        const element = document.createElement(tag);
        Object.assign(element, { promise });
        if (tag === 'engagement-standards') Object.assign(element, { guidance });
        document.body.append(element);
        return [tag, element];
      });
      await new Promise<void>((resolve) => {
        let ready = 0;
        document.addEventListener('engagement-ready', () => {
          ready += 1;
          if (ready === embeds.length) resolve();
        });
      });
      made.push(...components.map((name): [string, HTMLElement] => [name, mount(name)]));
      const measured: Measured[] = [];
      for (const tree of ['page', 'shadow tree']) {
        const host = document.body.appendChild(document.createElement('div'));
        const root = tree === 'page' ? host : host.attachShadow({ mode: 'open' });
        if (root instanceof ShadowRoot) root.adoptedStyleSheets = [sheet];
        for (const [layout, [outer, inner = '']] of Object.entries(layouts)) {
          for (const itself of tree === 'page' ? [false, true] : [false]) {
            const place = document.createElement(outer === 'dialog' ? 'dialog' : 'div');
            if (outer === 'popover') place.popover = 'auto';
            else if (outer !== 'dialog') place.style.cssText = outer;
            const item = place.appendChild(document.createElement('div'));
            root.append(place);
            if (outer === 'dialog') (place as HTMLDialogElement).showModal();
            if (outer === 'popover') place.showPopover();
            for (const [name, node] of made) {
              item.replaceChildren(node);
              const isElement = embeds.includes(name);
              const own = isElement ? node : (node.firstElementChild as HTMLElement);
              // Either something around it is laid out, or it is itself.
              item.style.cssText = itself ? 'display:contents' : inner;
              if (!isElement) node.style.display = 'contents';
              own.style.cssText = itself ? inner : '';
              const shown = isElement
                ? ((node.shadowRoot as ShadowRoot).querySelector('[data-part=root]') as HTMLElement)
                : own;
              if (!shown) throw new Error(`${name} is not drawn`);
              const box = shown.getBoundingClientRect();
              const page = document.scrollingElement as Element;
              const beyond = page.scrollWidth - page.clientWidth;
              measured.push([
                name,
                `${layout}${itself ? ' itself' : ''}, ${tree}`,
                Math.round(box.width),
                Math.min(page.clientWidth, place.clientWidth || page.clientWidth),
                Math.max(0, beyond, shown.scrollWidth - Math.ceil(box.width)),
              ]);
              own.style.cssText = '';
            }
            place.remove();
          }
        }
        host.remove();
      }
      return measured;
    },
    [layouts, embeds, publicPromise, guidance] as const,
  );

const said = ([what, layout, width, room, overflow]: Measured) =>
  `${what} in ${layout}: ${width} of ${room}, ${overflow} too much`;

describe.each([
  [1280, 288],
  [320, 220],
])('on a screen of %i pixels', (screen, least) => {
  let measured: Measured[];
  beforeAll(async () => {
    await page.setViewportSize({ width: screen, height: 800 });
    measured = await measure();
  });

  test('all are measured', () => {
    const names = new Set(measured.map(([name]) => name));
    expect(names.size).toBe(14);
    expect(measured).toHaveLength(14 * Object.keys(layouts).length * 3);
  });

  test('none collapses', () => {
    expect(measured.filter(([, , width]) => width < least).map(said)).toEqual([]);
  });

  test('none is wider than its place', () => {
    expect(measured.filter(([, , , , overflow]) => overflow > 0).map(said)).toEqual([]);
  });
});
