import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, bundleStyles, flavours } from '#support/bundle.js';
import { htmlPage, openBrowser, type PageServer, servePages } from '#support/pages.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where a component may stand, as a script that makes the place and mounts the page in it. */
const places = {
  'the document': 'mount(document.getElementById("place"))',
  'an open shadow root': `{
    const root = document.getElementById("place").attachShadow({ mode: "open" });
    root.innerHTML = '<link rel="stylesheet" href="/kit.css"><div></div>';
    mount(root.lastChild);
  }`,
  'an iframe’s document': `{
    const frame = document.createElement("iframe");
    Object.assign(frame, { width: 800, height: 600 });
    document.getElementById("place").append(frame);
    mount(frame.contentDocument.body.appendChild(frame.contentDocument.createElement("div")));
  }`,
};

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  const scripts = await Promise.all(
    flavours.map((flavour) => bundleForBrowser(at('./pages/mount.tsx'), flavour)),
  );
  const page = htmlPage('Plan', '<div id="place"></div>', '<link rel="icon" href="data:,">');
  server = await servePages({
    '/': ['text/html', page],
    '/kit.css': ['text/css', await bundleStyles(at('../../packages/themes/src/core.css'))],
    ...Object.fromEntries(
      flavours.map((flavour, index) => [
        `/${flavour}.js`,
        ['text/javascript', scripts[index] ?? ''] as const,
      ]),
    ),
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(flavour: string, place: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(server.url);
  await page.addScriptTag({ url: `/${flavour}.js`, type: 'module' });
  await page.waitForFunction(() => 'mount' in globalThis);
  await page.evaluate(place);
  return { page, said };
}

describe.each(flavours)('on %s', (flavour) => {
  it.each(Object.entries(places))('works by keyboard in %s', async (_name, place) => {
    const { page, said } = await open(flavour, place);
    const inside = page.frames().at(-1) ?? page.mainFrame();

    const radio = (name: string) => inside.getByRole('radio', { name, exact: true });
    await radio('Inform').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await radio('Consult').isChecked()).toBe(true);
    expect(await radio('Consult').evaluate((node) => node.matches(':focus'))).toBe(true);
    expect(await radio('Inform').isChecked()).toBe(false);

    const question = inside.getByRole('group', { name: /how will those involved/i });
    await question.getByRole('radio', { name: 'Not yet started' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await question.getByRole('radio', { name: 'In progress' }).isChecked()).toBe(true);
    await question.getByRole('textbox', { name: /notes/i }).focus();
    await page.keyboard.type('Typed here');
    expect(await question.getByRole('textbox', { name: /notes/i }).inputValue()).toBe('Typed here');

    expect(said).toEqual([]);
    await page.close();
  });
});
