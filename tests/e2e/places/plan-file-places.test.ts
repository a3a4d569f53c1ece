// The plan as a file wherever it may stand, with plans stored in IndexedDB, and with a file that takes long to read.
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flavours } from '#support/bundle.js';
import { openBrowser, type PageServer } from '#support/pages.js';
import { openPlace, places, servePlaces } from '#support/places.js';
import type { Kit } from '../pages/plan-file.js';

declare const kit: Kit;
/** What the slow drive of a test has on the page: it lets one piece of the file through. */
declare const nextPiece: () => void;

let browser: Browser;
let context: BrowserContext;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePlaces(new URL('../pages/plan-file.tsx', import.meta.url));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  return () => context.close();
});

/** A page with it; what it complains of is in `said`. */
async function open(flavour = flavours[0], place = places['the document']) {
  const opened = await openPlace(context, server, flavour, place);
  await opened.inside.getByText('No plans are saved here yet.').waitFor();
  return opened;
}

const button = (inside: Frame, name: string | RegExp) => inside.getByRole('button', { name });
const field = (inside: Frame) => inside.getByLabel('Open a file');
const isFocused = (inside: Frame, label: string) =>
  inside.getByLabel(label).evaluate((node) => node.matches(':focus'));
const outcome = (inside: Frame) => inside.locator('[data-part="outcome"]').textContent();
const line = (inside: Frame) =>
  inside.locator('[data-scope="plan-file"][data-part="status-line"]').textContent();
const title = (page: Page) => page.evaluate(() => kit.title());
const saved = /^Saved in this browser on/;

async function fileOf(page: Page, name: string, bytes = 0) {
  const text = await page.evaluate(([as, length]) => kit.fileText(as, length), [
    name,
    bytes,
  ] as const);
  return { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

describe.each(flavours)('on %s', (flavour) => {
  it.each(Object.entries(places))('asks, opens and deletes in %s', async (_name, place) => {
    const { page, inside, said } = await open(flavour, place);
    await page.evaluate(() => kit.changeTitle('Heat alerts for all'));
    const file = await fileOf(page, 'Floods');

    await field(inside).focus();
    await field(inside).setInputFiles(file);
    const question = inside.getByRole('alertdialog', { name: 'Your changes are not saved' });
    await question.waitFor();
    // It is modal in its own document, and the way back has the focus.
    expect(await question.evaluate((node) => node.matches(':modal'))).toBe(true);
    const cancel = question.getByRole('button', { name: 'Cancel' });
    expect(await cancel.evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await isFocused(inside, 'Open a file')).toBe(true);
    expect(await title(page)).toBe('Heat alerts for all');

    await field(inside).setInputFiles(file);
    await question.getByRole('button', { name: 'Open without saving' }).click();
    await expect.poll(() => outcome(inside)).toBe('“Floods” is open.');
    expect(await title(page)).toBe('Floods');

    await button(inside, 'Save in this browser').press('Enter');
    await expect.poll(() => line(inside)).toMatch(saved);
    await button(inside, 'More for “Floods”').press('Enter');
    await inside.getByRole('menuitem', { name: 'Delete “Floods”' }).press('Enter');
    await inside.getByRole('button', { name: 'Delete plan' }).press('Enter');
    await inside.getByText('No plans are saved here yet.').waitFor();
    const heading = inside.getByRole('heading', { name: 'Plans saved in this browser' });
    expect(await heading.evaluate((node) => node.matches(':focus'))).toBe(true);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(inside, 'Save a copy').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^floods-/);
    expect(said).toEqual([]);
  });
});

it('keeps plans in IndexedDB: saved, listed after a reload, and opened again', async () => {
  const first = await open();
  await first.page.evaluate(() => kit.changeTitle('Measles catch-up'));
  await button(first.inside, 'Save in this browser').click();
  await expect.poll(() => line(first.inside)).toMatch(saved);
  expect(await first.page.evaluate(() => localStorage.length)).toBe(0);
  await first.page.close();

  const { page, inside } = await openPlace(context, server, flavours[0], places['the document']);
  await button(inside, 'Open “Measles catch-up”').click();
  await expect.poll(() => title(page)).toBe('Measles catch-up');
  await expect.poll(() => line(inside)).toMatch(saved);
  await inside.getByText('Open now').waitFor();
});

it('has one scale of headings: none inside is larger than the one it stands under', async () => {
  const { inside } = await open();
  await inside.getByText('History and versions').click();
  await inside.getByText('Show, give or keep it').click();
  const size = (selector: string) =>
    inside
      .locator(selector)
      .evaluateAll((nodes) =>
        nodes.map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      );
  const [whole = 0] = await size('[data-scope="plan-file"][data-part="heading"]');
  const [list = 0] = await size('[data-part="plans-heading"]');
  const folds = await size('[data-part="fold-summary"]');
  const inFolds = await size('[data-part="fold-content"] :is(h3, h4)');
  expect(whole).toBeGreaterThan(list);
  expect(folds).toEqual([list, list]);
  expect(inFolds.length).toBeGreaterThan(4);
  expect(Math.max(...inFolds)).toBeLessThanOrEqual(list);
});

describe('a file of 10 MB', () => {
  it('opens', async () => {
    const { page, inside, said } = await open();
    await field(inside).setInputFiles(await fileOf(page, 'Long plan', 10_000_000));
    await expect.poll(() => outcome(inside), { timeout: 20_000 }).toBe('“Long plan” is open.');
    expect(said).toEqual([]);
  });

  it('from a slow drive shows how far it is, and can be stopped by keyboard', async () => {
    const { page, inside, said } = await open();
    // The drive gives a piece when the test asks for one, so that the reading never ends before it has been seen.
    await page.evaluate(() => {
      const { stream } = Blob.prototype;
      let give = () => {};
      Object.assign(globalThis, { nextPiece: () => give() });
      Blob.prototype.stream = function slow(this: Blob) {
        return stream.call(this).pipeThrough(
          new TransformStream({
            transform: async (piece, control) => {
              await new Promise<void>((resolve) => {
                give = resolve;
              });
              control.enqueue(piece);
            },
          }),
        );
      };
    });
    const file = await fileOf(page, 'Long plan', 10_000_000);
    await field(inside).setInputFiles(file);
    const bar = inside.getByRole('progressbar', { name: 'Reading plan.json…' });
    await bar.waitFor();
    const done = () => bar.evaluate((node) => (node as HTMLProgressElement).value);
    const before = await done();
    const moved = async () => {
      await page.evaluate(() => nextPiece());
      return done();
    };
    await expect.poll(moved).toBeGreaterThan(before);
    expect(await outcome(inside)).toBe('Reading plan.json…');
    // The page is not held up meanwhile.
    await page.evaluate(() => kit.changeTitle('Typed meanwhile'));

    await button(inside, 'Cancel').focus();
    await page.keyboard.press('Enter');
    await bar.waitFor({ state: 'detached' });
    expect(await outcome(inside)).toMatch(
      /^You stopped reading plan\.json\. The plan on this page/,
    );
    expect(await isFocused(inside, 'Open a file')).toBe(true);
    expect(await title(page)).toBe('Typed meanwhile');
    expect(said).toEqual([]);
  });
});
