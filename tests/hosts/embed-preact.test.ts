// The elements in a page that another Preact draws: it keeps what it knows of a node on that node, by short names.
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, embedPage, openSite, type Site, script } from '../e2e/embed-page.js';

/** Preact as published keeps listeners as `l` in version 10 and as `__e` in version 11. */
const versions = ['preact-10', 'preact'];

const app = (preact: string) => `
  import { h, render } from '${preact}';
  globalThis.heard = [];
  const hear = (who) => ({ detail }) => globalThis.heard.push([who, detail.value]);
  const page = h('main', {},
    h('engagement-spectrum', { id: 'first', 'onengagement-change': hear('first') }),
    h('engagement-spectrum', { id: 'second', 'onengagement-change': hear('second') }),
  );
  render(page, document.body);`;

async function bundled(preact: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: app(preact), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

let site: Site;

beforeAll(async () => {
  const pages = versions.map(async (preact) => ({
    [`/${preact}`]: embedPage('', script() + script(`in-${preact}.js`)),
    [`/in-${preact}.js`]: ['text/javascript', await bundled(preact)] as const,
  }));
  site = await openSite(Object.assign({ '/': embedPage('') }, ...(await Promise.all(pages))));
});
afterAll(() => site.close());

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[][] }).heard);

test.each(versions)('%s: each element calls its own listener', async (preact) => {
  const { page, said } = await site.open(`/${preact}`);
  await page.locator('#first').getByRole('radio', { name: 'Inform' }).check();
  await page.locator('#second').getByRole('radio', { name: 'Consult' }).check();
  expect(await heard(page)).toEqual([
    ['first', 'inform'],
    ['second', 'consult'],
  ]);
  expect(said).toEqual([]);
});

test('an element has no name that is not published, so that none meets a framework’s own', async () => {
  const { page } = await site.open('/');
  const names = await page.evaluate(() => {
    const element = document.createElement('engagement-standards');
    document.body.append(element);
    const found = new Set(Object.getOwnPropertyNames(element));
    for (
      let each = Object.getPrototypeOf(element);
      each !== HTMLElement.prototype;
      each = Object.getPrototypeOf(each)
    ) {
      for (const name of Object.getOwnPropertyNames(each)) found.add(name);
    }
    return [...found];
  });
  const [, standards] = JSON.parse(built('custom-elements.json')).modules[0].declarations;
  const published = standards.members.map(({ name }: { name: string }) => name);
  const ofTheBrowser =
    /^(constructor|(connected|disconnected|adopted|attributeChanged|form\w+)Callback)$/;
  expect(names.filter((name) => !ofTheBrowser.test(name)).sort()).toEqual(published.sort());
});
