// The planner as an element: in any page, under the strictest policy, with its own place in storage and in the page.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { built, embedPage, openSite, quoted, type Site, script, strict } from './embed-page.js';

// biome-ignore lint/suspicious/noExplicitAny: the page's own objects
type Any = any;

const events = ['ready', 'change', 'save', 'error'];
/** Keeps what the elements tell, as the page's own script hears it on the document. */
const listening = `globalThis.told = [];
  for (const name of ${JSON.stringify(events)}) {
    document.addEventListener('engagement-' + name, (event) => {
      told.push([name, event.detail]);
      if (name === 'save' && globalThis.saves) { saves.push(event.target.exportJSON()); event.preventDefault(); }
    });
  }`;
const two = `<h1>Host</h1><engagement-planner name="one" save="ask"><p>Text of the fallback</p></engagement-planner>
  <div id="elsewhere"></div><engagement-planner name="two" save="ask"></engagement-planner>`;
const head = `${strict}<script src="/listen.js"></script>`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/listen.js': ['text/javascript', listening],
    '/': embedPage(two, head + script()),
    '/alone': embedPage(
      `<engagement-planner value=${quoted(plan)}></engagement-planner>`,
      head + script('planner.js'),
    ),
    '/loader': embedPage('<engagement-planner></engagement-planner>', head + script('loader.js')),
    '/data': embedPage(
      '<div data-engagement="planner" data-heading-level="3"></div>',
      head + script(),
    ),
    '/none': embedPage('<engagement-spectrum></engagement-spectrum>', head + script()),
    '/far': embedPage(
      '<div style="height: 5000px"></div><engagement-planner loading="lazy"></engagement-planner>',
      `<script>${listening}</script>${script()}`,
    ),
    '/form': embedPage(
      `<form><input name="q" value="own"><engagement-planner name="plan" value=${quoted(plan)}></engagement-planner>
       <button>Send</button><button type="reset">Start again</button></form>`,
      head + script(),
    ),
    '/hash': embedPage(
      `<engagement-planner address="hash" value=${quoted(plan)}></engagement-planner>`,
      head + script(),
    ),
    '/host': embedPage('<engagement-planner save="host"></engagement-planner>', head + script()),
    '/bad': embedPage('<engagement-planner value="{"></engagement-planner>', head + script()),
  });
});
afterAll(() => site.close());

const planners = (page: Page) => page.locator('engagement-planner');
const ready = (page: Page, count = 1) =>
  expect.poll(() => planners(page).locator('[data-part=page-heading]').count()).toBe(count);
const told = (page: Page) => page.evaluate(() => (globalThis as Any).told as [string, Any][]);
const put = (page: Page, value: unknown, index = 0) =>
  planners(page)
    .nth(index)
    .evaluate((element, given) => Object.assign(element, { plan: given }), value);
const goTo = (page: Page, place: string, index = 0) =>
  planners(page).nth(index).getByRole('link', { name: place }).first().click();
const titleOf = (page: Page, index = 0) =>
  planners(page)
    .nth(index)
    .evaluate((element) => (element as Any).plan.title as string);
const rename = async (page: Page, title: string, index = 0) => {
  await goTo(page, 'Facts of the plan', index);
  await planners(page).nth(index).getByRole('textbox', { name: /title/i }).fill(title);
};
/** What has the focus, seen through shadow roots: its role and its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('data-part') ?? at?.localName ?? '';
  });

describe('its file', () => {
  test('is fetched by the whole file where a page has a planner, and not elsewhere', async () => {
    const { page, said } = await site.open('/');
    await ready(page, 2);
    expect((await told(page)).map(([name]) => name)).toEqual(['ready', 'ready']);
    expect(said).toEqual([]);
    const other = await site.open('/none');
    await other.page.getByRole('radio', { name: 'Inform' }).waitFor();
    const files = await other.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, '')),
    );
    expect(files.filter((name) => name.startsWith('planner'))).toEqual([]);
  });

  test.each(['/alone', '/loader', '/data'])('defines it in %s', async (path) => {
    const { page, said } = await site.open(path);
    await ready(page);
    const level = await planners(page).getByRole('heading', { level: path === '/data' ? 3 : 2 });
    expect(await level.count()).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('waits until the planner is near the screen, where the page says so', async () => {
    const { page } = await site.open('/far');
    await expect
      .poll(() => page.evaluate(() => !!customElements.get('engagement-spectrum')))
      .toBe(true);
    expect(await page.evaluate(() => !!customElements.get('engagement-planner'))).toBe(false);
    await planners(page).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, 6000));
    await ready(page);
  });

  test('can be imported on a server, and does nothing there', () => {
    const path = fileURLToPath(
      new URL('../../packages/embed/dist/planner-pure.js', import.meta.url),
    );
    const program = `const all = await import(${JSON.stringify(path)}); all.definePlanner();
      console.log(JSON.stringify(Object.keys(all).sort()));`;
    const names = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(JSON.parse(names)).toEqual(['PlannerElement', 'definePlanner']);
  });

  test('has its contract in custom-elements.json', async () => {
    const manifest = JSON.parse(built('custom-elements.json')).modules[1];
    expect(manifest.path).toBe('dist/planner.js');
    const { page } = await site.open('/alone');
    await ready(page);
    const parts = await planners(page).evaluate((element) =>
      [...(element.shadowRoot as ShadowRoot).querySelectorAll('[part]')].map((node) =>
        node.getAttribute('part'),
      ),
    );
    for (const name of ['root', 'bar', 'bar-title', 'rail', 'page', 'page-heading']) {
      expect(parts).toContain(name);
      expect(manifest.declarations[0].cssParts).toContainEqual(expect.objectContaining({ name }));
    }
  });
});

describe('a plan', () => {
  test('comes from the page and goes back to it; events hold none of it unless the page asks', async () => {
    const { page, said } = await site.open('/');
    await ready(page, 2);
    await put(page, plan);
    await planners(page).first().getByText(plan.title).first().waitFor();
    expect((await told(page)).filter(([name]) => name === 'change')).toEqual([]);
    await rename(page, 'Another title');
    expect(await titleOf(page)).toBe('Another title');
    const changes = (await told(page)).filter(([name]) => name === 'change');
    expect(changes.at(-1)?.[1]).toEqual({ planId: plan.id, updated: expect.any(String) });
    await planners(page)
      .first()
      .evaluate((element) => element.setAttribute('events', 'notes'));
    await rename(page, 'A third title');
    const [, detail] = (await told(page)).at(-1) as [string, Any];
    expect(detail.value.title).toBe('A third title');
    const file = await planners(page)
      .first()
      .evaluate((element) => (element as Any).exportJSON() as string);
    expect(JSON.parse(file).title).toBe('A third title');
    expect(await titleOf(page, 1)).toBe('Untitled plan');
    expect(said).toEqual([]);
  });

  test('that does not fit is refused with one event, and what is there stays', async () => {
    const { page } = await site.open('/bad');
    await ready(page);
    await put(page, { ...plan, communities: 'none' });
    await put(page, plan);
    await put(page, 7);
    await expect
      .poll(async () => (await told(page)).filter(([name]) => name === 'error').length)
      .toBe(3);
    const errors = (await told(page)).filter(([name]) => name === 'error');
    expect(errors.map(([, { code }]) => code)).toEqual(['bad-json', 'wrong-shape', 'wrong-shape']);
    expect(errors[1]?.[1].message).toContain('communities');
    expect(await titleOf(page)).toBe(plan.title);
  });

  test('is saved on this device when the person asks, each planner on a shelf of its own', async () => {
    const { page, said } = await site.open('/');
    await ready(page, 2);
    await put(page, plan);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await planners(page).first().getByRole('button', { name: 'Save in this browser' }).click();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await rename(page, 'Saved title');
    await planners(page)
      .first()
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.reload();
    await ready(page, 2);
    await expect.poll(() => titleOf(page)).toBe('Saved title');
    expect(await titleOf(page, 1)).toBe('Untitled plan');
    // Saving goes on.
    await rename(page, 'Later title');
    await expect
      .poll(() => page.evaluate(() => Object.values(localStorage).join()))
      .toContain('Later title');
    expect(said).toEqual([]);
  });

  test('is saved by the page, which says so; where it does not, the person hears of it', async () => {
    const { page } = await site.open('/host');
    await ready(page);
    await page.evaluate(() => Object.assign(globalThis, { saves: [] }));
    await put(page, plan);
    await rename(page, 'For the host');
    await planners(page)
      .getByRole('button', { name: /^Save (?!a copy)/ })
      .click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as Any).saves.join()))
      .toContain('For the host');
    await page.evaluate(() => Object.assign(globalThis, { saves: undefined }));
    await rename(page, 'Nobody listens');
    await planners(page).getByRole('alert').first().waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('in the page', () => {
  test('keeps its place to itself, or in the address of the page', async () => {
    const own = await site.open('/alone');
    await ready(own.page);
    await goTo(own.page, 'Communities');
    await own.page.getByRole('heading', { name: 'Communities' }).waitFor();
    expect(new URL(own.page.url()).hash).toBe('');
    const { page } = await site.open('/hash');
    await ready(page);
    await goTo(page, 'Communities');
    expect(new URL(page.url()).hash).toBe('#/communities');
    await page.goBack();
    await page.getByRole('heading', { name: plan.title }).waitFor();
  });

  test('takes no part in a form: no entry, no sending by Enter, and a reset leaves the plan', async () => {
    const { page, said } = await site.open('/form');
    await ready(page);
    await rename(page, 'Typed title');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await titleOf(page)).toBe('Typed title');
    const entries = await page.evaluate(() => [...new FormData(document.forms[0]).keys()]);
    expect(entries).toEqual(['q']);
    expect(new URL(page.url()).search).toBe('');
    expect(said).toEqual([]);
  });

  test('keeps plan, place and half-done work when it moves, goes and comes back', async () => {
    const { page, said } = await site.open('/');
    await ready(page, 2);
    await put(page, plan);
    await rename(page, 'Moved title');
    const move = () =>
      page.evaluate(() =>
        document
          .querySelector('#elsewhere')
          ?.append(document.querySelector('engagement-planner') as Element),
      );
    await move();
    const title = planners(page).first().getByRole('textbox', { name: /title/i });
    expect(await title.inputValue()).toBe('Moved title');
    await page.evaluate(async () => {
      const planner = document.querySelector('engagement-planner') as Element;
      planner.remove();
      await new Promise((resolve) => setTimeout(resolve, 500));
      document.querySelector('#elsewhere')?.append(planner);
    });
    expect(await title.inputValue()).toBe('Moved title');
    await title.fill('Typed after that');
    expect(await titleOf(page)).toBe('Typed after that');
    expect(said).toEqual([]);
  });

  test('lets go of the page while it is away: a page may be left without a question', async () => {
    const { page } = await site.open('/alone');
    await ready(page);
    await rename(page, 'Not saved');
    const asks = () =>
      page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await expect.poll(asks).toBe(true);
    await page.evaluate(() => {
      const held = document.querySelector('engagement-planner') as Element;
      Object.assign(globalThis, { held });
      held.remove();
    });
    await expect.poll(asks).toBe(false);
    await page.evaluate(() => document.body.append((globalThis as Any).held));
    await expect.poll(asks).toBe(true);
  });

  test('opens menus and questions in its own root, by keyboard, and the focus comes back', async () => {
    const { page, said } = await site.open('/alone');
    await ready(page);
    await goTo(page, 'Copies and history');
    await page.getByRole('textbox', { name: /name/i }).first().fill('Before the change');
    await page.keyboard.press('Enter');
    const more = page.getByRole('button', { name: /^More/ }).first();
    await more.focus();
    await page.keyboard.press('Enter');
    // From the first to the last, and to one by its letter: where the focus is, is asked in the shadow root.
    await expect.poll(() => focused(page)).toBe('restore');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('remove');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe('restore');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('more');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('restore');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('remove');
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    await expect.poll(() => focused(page)).toBe('dialog-cancel');
    const around = await planners(page).evaluate((element) => ({
      inside: !!element.shadowRoot?.querySelector('dialog[open]'),
      outside: document.body.querySelectorAll('dialog, [role=menu], style').length,
    }));
    expect(around).toEqual({ inside: true, outside: 0 });
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('more');
    expect(said).toEqual([]);
  });

  test('shows all of the plan and changes none of it, while it is read only', async () => {
    const { page } = await site.open('/alone');
    await ready(page);
    await planners(page).evaluate((element) => element.setAttribute('readonly', ''));
    await goTo(page, 'Communities');
    await page
      .getByRole('link', { name: /^Read / })
      .first()
      .click();
    await page.getByText(plan.communities[0]?.whyPrioritised ?? '').waitFor();
    expect(await planners(page).getByRole('textbox').count()).toBe(0);
    expect(await planners(page).getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  test('puts the focus on the title of what is shown', async () => {
    const { page } = await site.open('/alone');
    await ready(page);
    await planners(page).evaluate((element) => (element as HTMLElement).focus());
    expect(await focused(page)).toBe('page-heading');
  });
});
