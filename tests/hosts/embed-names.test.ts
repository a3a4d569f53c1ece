// What a node of ours is called: frameworks keep what they know of a node on that node, by short names.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, embedPage, openSite, type Site } from '../e2e/embed-page.js';

let site: Site;

beforeAll(async () => {
  site = await openSite({ '/': embedPage('') });
});
afterAll(() => site.close());

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
