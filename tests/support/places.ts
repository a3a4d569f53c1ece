// A page's script on each flavour of React, mounted wherever in a page a component may stand.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { bundleForBrowser, bundleStyles, type Flavour, flavours } from './bundle.js';
import { complaintsOf, htmlPage, type PageServer, servePages } from './pages.js';

/** Where a component may stand, as a script that makes the place and calls the page's `mount` with a node in it. */
export const places = {
  'the document': 'mount(document.getElementById("place"))',
  'an open shadow root': `{
    const root = document.getElementById("place").attachShadow({ mode: "open" });
    root.innerHTML = '<link rel="stylesheet" href="/kit.css"><div></div>';
    mount(root.lastChild);
  }`,
  'an iframe’s document': `{
    const frame = document.createElement("iframe");
    Object.assign(frame, { width: 800, height: 700 });
    document.getElementById("place").append(frame);
    mount(frame.contentDocument.body.appendChild(frame.contentDocument.createElement("div")));
  }`,
};

const styles = fileURLToPath(new URL('../../packages/themes/src/core.css', import.meta.url));

/** Serves an empty page, the styles, and the script at `entry`, which sets `mount`, on each flavour. */
export async function servePlaces(entry: URL): Promise<PageServer> {
  const scripts = await Promise.all(
    flavours.map(async (flavour) => {
      const script = await bundleForBrowser(fileURLToPath(entry), flavour);
      return [`/${flavour}.js`, ['text/javascript', script]] as const;
    }),
  );
  const head = '<link rel="icon" href="data:,"><link rel="stylesheet" href="/kit.css">';
  return servePages({
    '/': ['text/html', htmlPage('Plan', '<div id="place"></div>', head)],
    '/kit.css': ['text/css', await bundleStyles(styles)],
    ...Object.fromEntries(scripts),
  });
}

/** Opens a page with the script mounted in a place: where it stands, and what it complains of as it goes on. */
export async function openPlace(
  browser: Browser | BrowserContext,
  { url }: PageServer,
  flavour: Flavour,
  place: string,
): Promise<{ page: Page; inside: Frame; said: readonly string[] }> {
  const page = await browser.newPage();
  const said = complaintsOf(page);
  await page.goto(url);
  await page.addScriptTag({ url: `/${flavour}.js`, type: 'module' });
  await page.waitForFunction(() => 'mount' in globalThis);
  await page.evaluate(place);
  return { page, inside: page.frames().at(-1) ?? page.mainFrame(), said };
}
