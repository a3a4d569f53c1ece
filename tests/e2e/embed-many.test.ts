// Many elements, two copies, two versions, and pages that forbid what others allow.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, embedPage, openSite, type Site, script, strict } from './embed-page.js';

const tags = ['spectrum', 'standards', 'promise'];
const sixty = Array.from({ length: 20 }, () =>
  tags.map((tag) => `<engagement-${tag} save="ask"></engagement-${tag}>`).join(''),
).join('');

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/sixty': embedPage(sixty),
    '/turns': embedPage(
      `<form>${Array.from({ length: 30 }, (_, at) => `<engagement-standards name="n${at}" value='{"define-purpose.1":{"status":"answered"}}'></engagement-standards>`).join('')}</form>`,
      strict + script('turns.js'),
    ),
    '/turns.js': [
      'text/javascript',
      `import '/index.js';
       const all = [...document.querySelectorAll('engagement-standards')];
       const drawn = () => all.map(({ shadowRoot }) => Boolean(shadowRoot.querySelector('input')));
       const first = drawn();
       const entries = [...new FormData(document.forms[0])].length;
       const answers = all.at(-1).getAnswers();
       all.at(-1).focus();
       globalThis.seen = { first, entries, answers, then: drawn() };`,
    ],
    '/twice': embedPage(
      '<engagement-spectrum></engagement-spectrum>',
      strict + script() + script('copy.js'),
    ),
    '/copy.js': ['text/javascript', "import '/index.js?again'; import '/spectrum.js';"],
    '/two': embedPage(
      '<engagement-spectrum></engagement-spectrum><acme-spectrum></acme-spectrum><acme-standards></acme-standards>',
      strict + script() + script('acme.js'),
    ),
    '/acme.js': [
      'text/javascript',
      "import { define } from '/pure.js'; define({ prefix: 'acme' }); globalThis.defined = true;",
    ],
    '/two-places': embedPage(
      '<div id="first" data-engagement="spectrum"><p>Types</p></div>',
      strict + script() + script('acme-places.js'),
    ),
    '/acme-places.js': [
      'text/javascript',
      "import { define, load } from '/pure.js'; define({ prefix: 'acme' }); load(document, 'acme'); globalThis.loaded = true;",
    ],
    '/pure-only': embedPage(
      '<engagement-spectrum></engagement-spectrum><div data-engagement="spectrum"></div>',
      strict + script('nothing.js'),
    ),
    '/nothing.js': ['text/javascript', "import '/pure.js'; globalThis.ran = true;"],
    '/places': embedPage(
      `<div id="one" data-engagement="spectrum" data-theme="host" data-value="consult"><p>Fallback</p></div>
       <div id="two" data-engagement="planner">Later</div><div id="late"></div>`,
      strict + script('with-load.js'),
    ),
    '/with-load.js': [
      'text/javascript',
      "import { load } from '/index.js'; globalThis.load = load;",
    ],
    '/loader': embedPage('<h1>Nothing yet</h1><div id="late"></div>', strict + script('loader.js')),
    '/loader-now': embedPage(
      '<div data-engagement="spectrum"></div>',
      strict + script('loader.js'),
    ),
    '/loader-lazy': embedPage(
      '<div style="height: 5000px"></div><engagement-spectrum loading="lazy">Types</engagement-spectrum>',
      script('loader.js'),
    ),
  });
});
afterAll(() => site.close());

const radios = (page: Page, tag: string) => page.locator(tag).getByRole('radio');

test('sixty of them work side by side without a shared id', async () => {
  const { page, said } = await site.open('/sixty');
  await expect.poll(() => page.getByRole('button', { name: 'Check plan' }).count()).toBe(20);
  const problems = await page.evaluate(() => {
    const list: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll(
      'engagement-spectrum, engagement-standards',
    )) {
      const ids = [...(shadowRoot as ShadowRoot).querySelectorAll('[id]')].map(({ id }) => id);
      if (new Set(ids).size !== ids.length) list.push('an id twice');
      for (const node of (shadowRoot as ShadowRoot).querySelectorAll(
        '[for], [aria-describedby], [aria-labelledby]',
      )) {
        for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
          for (const id of node.getAttribute(name)?.split(' ') ?? []) {
            if (!ids.includes(id)) list.push(`${name} ${id} leads nowhere`);
          }
        }
      }
    }
    // One base sheet, one theme, one sheet for each of the three.
    const sheets = [...document.querySelectorAll('[save]')].flatMap(
      (element) => element.shadowRoot?.adoptedStyleSheets ?? [],
    );
    return [...list, new Set(sheets).size];
  });
  expect(problems).toEqual([5]);
  await radios(page, 'engagement-spectrum').nth(1).check();
  await radios(page, 'engagement-spectrum').nth(7).check();
  expect(
    await page.locator('input[value=consult]:checked, input[value=involve]:checked').count(),
  ).toBe(2);
  expect(said).toEqual([]);
});

test('many are drawn in turns, and each has its answers and form entries from the start', async () => {
  const { page, said } = await site.open('/turns');
  await page.waitForFunction(() => 'seen' in globalThis);
  const { first, entries, answers, then } = await page.evaluate(
    () =>
      (
        globalThis as unknown as {
          seen: { first: boolean[]; then: boolean[] } & Record<string, unknown>;
        }
      ).seen,
  );
  expect(first[0]).toBe(true);
  expect(first.at(-1)).toBe(false);
  expect(entries).toBe(30);
  expect(answers).toEqual({ 'define-purpose.1': { status: 'answered' } });
  // Whoever is called does not wait.
  expect(then.at(-1)).toBe(true);
  await expect
    .poll(() => page.locator('engagement-standards').locator('[part=check-plan]').count())
    .toBe(30);
  expect(said).toEqual([]);
});

test('a second copy warns once and steps aside', async () => {
  const { page, said } = await site.open('/twice');
  await radios(page, 'engagement-spectrum').first().waitFor();
  await expect.poll(() => said.length).toBe(2);
  expect(said.every((line) => line.includes('is defined already'))).toBe(true);
});

test('two versions live on one page under two prefixes', async () => {
  const { page, said } = await site.open('/two');
  await radios(page, 'acme-standards').first().waitFor();
  await radios(page, 'acme-spectrum').first().check();
  expect(await page.locator('engagement-spectrum input:checked').count()).toBe(0);
  expect(await page.locator('acme-spectrum input:checked').count()).toBe(1);
  expect(said).toEqual([]);
});

test('a place that one version has filled is left alone by the other', async () => {
  const { page, said } = await site.open('/two-places');
  await expect.poll(() => page.evaluate(() => 'loaded' in globalThis)).toBe(true);
  expect(
    await page.locator('#first > *').evaluateAll((all) => all.map((each) => each.localName)),
  ).toEqual(['engagement-spectrum']);
  expect(await page.locator('acme-spectrum').count()).toBe(0);
  expect(await radios(page, '#first').count()).toBe(5);
  expect(said).toEqual([]);
});

test('the pure entry defines nothing by itself', async () => {
  const { page } = await site.open('/pure-only');
  await expect.poll(() => page.evaluate(() => 'ran' in globalThis)).toBe(true);
  expect(await page.evaluate(() => Boolean(customElements.get('engagement-spectrum')))).toBe(false);
  expect(await page.locator('[data-engagement] *').count()).toBe(0);
});

test('blocked storage is said, and nothing breaks', async () => {
  const { page, said } = await site.open('/sixty', (context) =>
    context.addInitScript(() => {
      const blocked = {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      };
      Object.defineProperty(globalThis, 'localStorage', blocked);
    }),
  );
  await page.getByRole('button', { name: 'Save on this device' }).first().click();
  await page.getByText('This browser does not let the page save').first().waitFor();
  await radios(page, 'engagement-spectrum').first().check();
  expect(said).toEqual([]);
});

test('a page of no origin shows it, and says that it cannot save', async () => {
  const other = await openSite({
    '/': embedPage('<iframe sandbox="allow-scripts" src="/inside"></iframe>', ''),
    '/inside': embedPage(
      '<engagement-spectrum save="ask" name="type"></engagement-spectrum>',
      `<script type="module">${built('spectrum.js').replaceAll('</script', '<\\/script')}</script>`,
    ),
  });
  const { page, said } = await other.open('/');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: 'Involve' }).check();
  await frame.getByRole('button', { name: 'Save on this device' }).click();
  await frame.getByText('This browser does not let the page save').waitFor();
  expect(said).toEqual([]);
  await other.close();
});

test('places become elements once, with their fallback inside, also those that come later', async () => {
  const { page, said } = await site.open('/places');
  await radios(page, '#one engagement-spectrum').first().waitFor();
  expect(await page.getByRole('radio', { name: 'Consult' }).isChecked()).toBe(true);
  expect(await page.locator('#one engagement-spectrum').getAttribute('theme')).toBe('host');
  expect(await page.locator('#one engagement-spectrum > p').isVisible()).toBe(false);
  expect(await page.locator('#two').textContent()).toBe('Later');
  await page.evaluate(() => {
    const { load } = globalThis as unknown as { load: (root?: Element | null) => void };
    load();
    load(document.querySelector('#one'));
    document.querySelector('#one')?.setAttribute('data-value', 'inform');
    document.querySelector('#one')?.removeAttribute('data-theme');
    const late = document.createElement('section');
    late.append(document.createElement('div'));
    late.firstElementChild?.setAttribute('data-engagement', 'standards');
    document.querySelector('#late')?.append(late);
    document.body.append(document.querySelector('#one')?.cloneNode(true) as Node);
  });
  await page.getByRole('button', { name: 'Check plan' }).waitFor();
  expect(await page.locator('engagement-spectrum').count()).toBe(2);
  expect(await page.getByRole('radio', { name: 'Inform' }).first().isChecked()).toBe(true);
  expect(await page.locator('#one engagement-spectrum').first().getAttribute('theme')).toBe(null);
  expect(said).toEqual([]);
});

test('the loader fetches the rest only when the page has use for it', async () => {
  const requests: string[] = [];
  const { page, said } = await site.open('/loader', (context) =>
    context.on('request', (request) => requests.push(new URL(request.url()).pathname)),
  );
  await page.waitForTimeout(300);
  expect(requests).toEqual(['/loader', '/loader.js']);
  await page.evaluate(() => {
    const place = document.createElement('engagement-spectrum');
    document.querySelector('#late')?.append(place);
  });
  await radios(page, 'engagement-spectrum').first().waitFor();
  expect(requests).toEqual(['/loader', '/loader.js', '/index.js']);
  await page.goto(`${site.url}/loader-now`);
  await radios(page, '[data-engagement]').first().waitFor();
  requests.length = 0;
  await page.goto(`${site.url}/loader-lazy`);
  await page.waitForTimeout(300);
  expect(requests).not.toContain('/index.js');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await radios(page, 'engagement-spectrum').first().waitFor();
  expect(said).toEqual([]);
});
