import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, bundleStyles, flavours, importForServer } from '#support/bundle.js';
import {
  complaintsOf,
  htmlPage,
  openBrowser,
  type PageServer,
  servePages,
} from '#support/pages.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
let styles: string;

beforeAll(async () => {
  browser = await openBrowser();
  styles = await bundleStyles(at('../../../packages/themes/src/core.css'));
});
afterAll(() => browser.close());

/** Answers as a person would: one type, one status, some notes; then sends the form. */
async function fillInAndSend(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Consult' }).check();
  const question = page.getByRole('group', { name: /how will those involved/i });
  await question.getByRole('radio', { name: 'Answered' }).check();
  await question
    .getByRole('textbox', { name: /notes/i })
    .fill('A letter, and a notice.\nBy Friday.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
}

/** What is on the pages of a print. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text;
}

const entries = (body: string | undefined) => [...new URLSearchParams(body)];

describe.each(flavours)('rendered on a server, then in the browser, on %s', (flavour) => {
  let server: PageServer;

  beforeAll(async () => {
    const [{ html }, script] = await Promise.all([
      importForServer<{ html: () => string }>(at('../pages/render-on-server.tsx'), flavour),
      bundleForBrowser(at('../pages/hydrate.tsx'), flavour),
    ]);
    const page = htmlPage(
      'Plan',
      `<div id="app">${html()}</div><script type="module" src="/app.js"></script>`,
      '<link rel="icon" href="data:,"><link rel="stylesheet" href="/kit.css">',
    );
    server = await servePages({
      '/': ['text/html', page],
      '/changed': ['text/html', page.replaceAll('keep you informed', 'keep you guessing')],
      '/app.js': ['text/javascript', script],
      '/kit.css': ['text/css', styles],
    });
  });
  afterAll(() => server.close());

  async function messagesOf(path: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    const said = complaintsOf(page);
    await page.goto(server.url + path);
    await page.locator('html[data-ready]').waitFor();
    await page.close();
    return said;
  }

  it('hydrates without a message', async () => {
    expect(await messagesOf('/')).toEqual([]);
  });

  // Preact takes over markup that differs without a word.
  it.skipIf(flavour === 'preact')('would have said so if the markup differed', async () => {
    expect((await messagesOf('/changed')).join(' ')).toMatch(/hydrat|did not match/i);
  });

  it('prints answers in words, and without a script the controls', async () => {
    const printed = [];
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(server.url);
      if (javaScriptEnabled) await page.locator('html[data-ready]').waitFor();
      const question = page.getByRole('group', { name: /how will those involved/i });
      await question.getByRole('radio', { name: 'Answered' }).check();
      await question.getByRole('textbox', { name: /notes/i }).fill('A letter, and a notice.');
      printed.push(await textOf(await page.pdf()));
      await context.close();
    }
    const [plain, live] = printed;
    expect(plain).toContain('Does not apply');
    expect(plain).toContain('A letter, and a notice.');
    expect(live).not.toContain('Does not apply');
    expect(live).toContain('No answer yet');
    expect(live).toContain('A letter, and a notice.');
  });

  it('takes over what was entered before the script came', async () => {
    const page = await browser.newPage();
    const said = complaintsOf(page);
    let come = () => {};
    const waits = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/app.js', async (route) => {
      await waits;
      await route.continue();
    });
    await page.goto(server.url, { waitUntil: 'commit' });
    const question = page.getByRole('group', { name: /how will those involved/i });
    await page.getByRole('radio', { name: 'Involve' }).check();
    await question.getByRole('radio', { name: 'Answered' }).check();
    await question.getByRole('textbox', { name: /notes/i }).fill('Typed early.');
    await question.locator('summary').click();
    await question.getByLabel('Due date').fill('2026-07-03');
    come();
    await page.locator('html[data-ready]').waitFor();
    expect(await page.getByRole('radio', { name: 'Involve' }).isChecked()).toBe(true);
    expect(await question.getByRole('textbox', { name: /notes/i }).inputValue()).toBe(
      'Typed early.',
    );
    expect(await question.getByLabel('Due date').inputValue()).toBe('2026-07-03');
    // The component knows of it too, and not only the control.
    expect(await page.locator('[data-scope="spectrum-selector"][data-selected]').count()).toBe(1);
    expect(await page.getByText('1 of 19 questions answered').count()).toBeGreaterThan(0);
    expect(await question.locator('[data-part="details-digest"]').textContent()).toContain(
      '3 July 2026',
    );
    // While it is developed React tells of the fold that the person has opened; it stays open.
    expect(said.filter((each) => !/details|open/.test(each))).toEqual([]);
    await page.close();
  });

  it('posts the same form without script as with it', async () => {
    const sent = [];
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(server.url);
      if (javaScriptEnabled) await page.locator('html[data-ready]').waitFor();
      await fillInAndSend(page);
      await context.close();
      const all = entries(server.posts.at(-1));
      sent.push(all.filter(([, value]) => value !== ''));
      // No HTML keeps a browser from posting a text field that is empty. A script does.
      if (javaScriptEnabled) expect(all).toEqual(sent[1]);
    }
    expect(sent[0]).toContainEqual(['type', 'consult']);
    expect(sent[0]).toContainEqual(['assessment.commit-to-feedback.1', 'answered']);
    expect(sent[0]?.some(([, value]) => value.includes('A letter, and a notice.'))).toBe(true);
    expect(sent[1]).toEqual(sent[0]);
  });
});
