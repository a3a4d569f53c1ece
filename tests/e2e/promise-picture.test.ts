// The planner hands out the promise page and the poster as pictures, and shows “You said, we did” before it is taken along.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writePlan } from '@engagement-kit/model';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { unzip } from '#support/unzip.js';
import { measlesVaccinationOutreach as measles } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = complaintsOf(page);
  await page.goto(`${server.url}#/copies`);
  await page
    .getByLabel('Open a file')
    .first()
    .setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writePlan(measles)),
    });
  await page
    .getByText(/“MMR catch-up in the eastern wards”/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page
    .getByRole('dialog')
    .locator('summary')
    .filter({ hasText: 'Other kinds' })
    .first()
    .click();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function download(name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name }).click(),
  ]);
  return readFile(await file.path());
}

/** What a picture shows: its size, how many colours, and how many of its points are of the lightest and of the darkest. */
async function look(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const other = await browser.newPage();
  const seen = await other.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const points = new Uint32Array(
      context.getImageData(0, 0, image.width, image.height).data.buffer,
    );
    const colours = new Map<number, number>();
    for (const point of points) colours.set(point, (colours.get(point) ?? 0) + 1);
    // Opaque down to the last row: nothing empty is left below.
    const last = points[points.length - 1] ?? 0;
    const share = (colour: number) => (colours.get(colour) ?? 0) / points.length;
    return {
      width: image.width,
      height: image.height,
      colours: colours.size,
      ground: Math.max(...[...colours.values()]) / points.length,
      // The organisation's green, as a canvas has it: ABGR.
      organisation: share(0xff3c4b1f),
      isOpaque: last >>> 24 === 255,
    };
  }, png.toString('base64'));
  await other.close();
  return seen;
}

it('the poster is one sheet of A4, drawn as it prints', async () => {
  const seen = await look(await download('Poster as a picture PNG'));
  expect([seen.width, seen.height]).toEqual([1588, 2246]);
  expect(seen.colours).toBeGreaterThan(50);
  expect(seen.ground).toBeLessThan(0.98);
  expect(seen.organisation).toBeGreaterThan(0.0001);
});

it('the page is as long as it is', async () => {
  const seen = await look(await download('Promise page as a picture PNG'));
  expect(seen.width).toBe(1588);
  expect(seen.height).toBeGreaterThan(1000);
  expect(seen.height).toBeLessThan(12_000);
  expect(seen.isOpaque).toBe(true);
  expect(seen.organisation).toBeGreaterThan(0.0001);
});

it('“You said, we did” is read on screen, and goes into a Word file that says the same', async () => {
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Look at it here').click();
  const shown = dialog.getByRole('article');
  await shown.getByRole('heading', { name: 'You said, we did' }).waitFor();
  const said = (await shown.locator('dd').allTextContents()).filter((text) => text.length > 20);
  expect(said.length).toBeGreaterThan(0);
  const word = await download('You said, we did DOCX');
  const text = unzip(word)['word/document.xml'] ?? '';
  for (const each of said.slice(0, 3))
    expect(text).toContain(each.slice(0, 20).replace(/&/g, '&amp;'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
});
