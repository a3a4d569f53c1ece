// The recipes for pages that somebody else serves, as their page shows them: a script from another site, what a content
// system keeps of an author, and a frame in a page that runs no script.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, recipe } from '#support/code-files.js';
import { complaintsOf, htmlPage, openBrowser } from '#support/pages.js';
import { type Site, serveKit, serveSite } from './embed-frame-site.js';
import { built } from './embed-page.js';
import { afterKses } from './embed-static-kses.js';
import { publicPromise } from './pages/public-promise.js';

const block = (heading: string, at = 0): string => {
  const code = codeIn(recipe('pages', heading), 'html')[at];
  if (!code) throw new Error(`“${heading}” has no such block of HTML.`);
  return code;
};
const types = 'Inform, Consult, Involve, Co-produce';

let browser: Awaited<ReturnType<typeof openBrowser>>;
const sites: Site[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
});

/** A site of scripts that pages of other sites may load. */
async function serveScripts(change = ''): Promise<Site> {
  const site = await serveSite((path) =>
    path.endsWith('.js')
      ? {
          type: 'text/javascript',
          body: built(path.slice(1)) + change,
          headers: { 'access-control-allow-origin': '*' },
        }
      : undefined,
  );
  sites.push(site);
  return site;
}

/** Opens a page with this body and head, under this policy. */
async function open(body: string, { head = '', policy = '' } = {}) {
  const site = await serveSite((path) =>
    path === '/'
      ? {
          type: 'text/html',
          body: htmlPage('Host', body, head),
          ...(policy && { headers: { 'content-security-policy': policy } }),
        }
      : undefined,
  );
  sites.push(site);
  const page = await (await browser.newContext()).newPage();
  const said = complaintsOf(page);
  await page.goto(site.url);
  return { page, said };
}

describe('a CDN', () => {
  const { files, version } = JSON.parse(built('sri.json'));
  const file = `engagement-kit-${version}.js`;
  const fromSite = (url: string) =>
    block('A CDN')
      .replace(/https:\/\/cdn.example\/engagement-kit-[\d.]+\.js/, `${url}/${file}`)
      .replace('sha384-…', files[file]);
  const policy = (url: string) =>
    `default-src 'none'; script-src ${url}; style-src 'unsafe-inline'`;

  test('the script that was meant is run, under a policy that names its site', async () => {
    const { url } = await serveScripts();
    const { page, said } = await open(fromSite(url), { policy: policy(url) });
    await page.getByRole('radio', { name: 'Involve' }).check();
    expect(said).toEqual([]);
  });

  test('another one is not: people read the text', async () => {
    const { url } = await serveScripts('\n// changed');
    const { page, said } = await open(fromSite(url), { policy: policy(url) });
    await expect.poll(() => said.join()).toContain('integrity');
    await page.getByText(types).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });
});

describe('WordPress', () => {
  const html = block('WordPress');

  test('keeps all of the block', () => {
    expect(afterKses(html)).toBe(html);
  });

  test('and shows the element, once the theme loads the script', async () => {
    const { url } = await serveScripts();
    const head = block('WordPress', 1).replace('/kit/', `${url}/`);
    const { page, said } = await open(html, { head });
    await page.getByRole('radio', { name: 'Involve' }).check();
    expect(said).toEqual([]);
  });

  test('without it people read the text', async () => {
    const { page } = await open(html);
    await page.getByText(types).waitFor();
  });
});

describe('SharePoint', () => {
  test('shows the frame in a page that runs no script', async () => {
    const kit = await serveKit(publicPromise);
    sites.push(kit);
    const { page, said } = await open(block('SharePoint').replace('https://kit.example', kit.url), {
      policy: `default-src 'none'; frame-src ${kit.url}`,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('radio', { name: 'Involve' }).check();
    expect(await page.locator('iframe').getAttribute('title')).toBe(
      'Types of community engagement',
    );
    expect(said).toEqual([]);
  });

  test('under a policy that does not name its site there is none', async () => {
    const kit = await serveKit(publicPromise);
    sites.push(kit);
    const { said } = await open(block('SharePoint').replace('https://kit.example', kit.url), {
      policy: "default-src 'none'; frame-src 'self'",
    });
    await expect.poll(() => said.join()).toContain('frame-src');
  });
});
