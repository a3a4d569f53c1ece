// An incident lead with an empty browser: from the first word to a printed poster within two minutes, at a human pace.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { here } from '#support/everywhere.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { paperOf } from '#support/paper.js';
import { untilSaved } from '#support/saving.js';

const dist = fileURLToPath(new URL('../../../docs/examples/planner/dist', import.meta.url));

/** How long a person takes for a field, a choice, a button, or a press of Tab. */
const pace = 400;
const twoMinutes = 120_000;

let browser: Browser;
let server: FolderServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => context.close());

async function openEmpty(width: number): Promise<{ page: Page; complaints: string[] }> {
  context = await browser.newContext({ viewport: { width, height: 900 } });
  // A browser without a screen has no print window: the page that asks for one is marked.
  await context.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: 'A promise in two minutes' }).waitFor();
  return { page, complaints };
}

/** How somebody works the page. Each move counts. */
interface Hands {
  readonly fill: (field: Locator, words: string) => Promise<void>;
  readonly choose: (radio: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  readonly moves: () => number;
}

function pointer(): Hands {
  let moves = 0;
  const counted = (work: Promise<void>) => {
    moves += 1;
    return work;
  };
  return {
    fill: (field, words) => counted(field.fill(words)),
    choose: (radio) => counted(radio.click()),
    press: (button) => counted(button.click()),
    moves: () => moves,
  };
}

/** Nothing is ever clicked. */
function keyboard(page: Page): Hands {
  let moves = 0;
  const key = async (name: string) => {
    moves += 1;
    await page.keyboard.press(name);
  };
  const isOn = (target: Locator) => target.evaluate((node) => node === document.activeElement);
  const tabTo = async (target: Locator) => {
    for (let steps = 0; steps < 60 && !(await isOn(target)); steps++) await key('Tab');
    expect(await isOn(target)).toBe(true);
  };
  return {
    fill: async (field, words) => {
      await tabTo(field);
      moves += 1;
      if ((await field.getAttribute('type')) === 'date') await field.fill(words);
      else await page.keyboard.insertText(words);
    },
    choose: async (radio) => {
      const group = page.getByRole('radio');
      const on = () =>
        group.evaluateAll((all: readonly (Element | null)[]) =>
          all.indexOf(document.activeElement),
        );
      for (let steps = 0; steps < 60 && (await on()) < 0; steps++) await key('Tab');
      for (let steps = 0; steps < 9 && !(await isOn(radio)); steps++) await key('ArrowDown');
      await key('Space');
      expect(await radio.isChecked()).toBe(true);
    },
    press: async (button) => {
      await tabTo(button);
      await key('Enter');
    },
    moves: () => moves,
  };
}

const told = [
  'The organisation',
  'Both ways',
  'When options are being worked out',
  'It shapes the options and the decision, and we say how',
  'Yes',
];

/** From the first word to the poster. */
async function promise(page: Page, { fill, choose, press }: Hands): Promise<void> {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await fill(field('The activity'), 'Where to be vaccinated this week');
  await fill(field('Who makes the promise'), 'Borough of Example, public health team');
  await fill(field('Who it is for'), 'Families on the two Traveller sites');
  for (const answer of told) {
    await choose(page.getByRole('radio', { name: answer, exact: true }));
    await press(button(answer === told.at(-1) ? 'Done' : 'Next question'));
  }
  await press(button('Use Involve'));
  await fill(page.getByLabel('By when', { exact: true }), '2026-12-01');
  await fill(field('How people hear back'), 'A letter, and a visit to both sites');
  await fill(field('In your own plain words'), 'You tell us which days and places work.');
  await fill(field('Contact'), 'engagement@example.org');
  await fill(field('How people can take part'), 'Speak to the outreach nurse on Tuesdays');
  await press(button('Make this promise'));
  await press(button('Print as a poster'));
}

/** What the print window is asked to show, on paper. */
async function printedBy(page: Page) {
  await page.getByText(/^Print window opened/).waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame()) as Frame;
  expect(await frame.locator('html[data-printed]').count()).toBe(1);
  const [html, styles] = await frame.evaluate(() => [
    document.body.innerHTML,
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  ]);
  const paper = await context.newPage();
  await paper.setContent(`<!doctype html><style>${styles}</style>${html}`);
  return paperOf(await paper.pdf({ preferCSSPageSize: true }));
}

describe.each(
  here([
    ['by pointer', 1280, pointer],
    ['by pointer on a narrow screen', 320, pointer],
    ['by keyboard alone', 1280, keyboard],
  ]),
)('%s', (_, width, hands) => {
  it('leads from an empty browser to a poster of one page within two minutes', async () => {
    const { page, complaints } = await openEmpty(width);
    const person = hands(page);
    await promise(page, person);
    expect(person.moves()).toBeGreaterThan(20);
    expect(person.moves() * pace).toBeLessThanOrEqual(twoMinutes);

    const [sheet, ...more] = await printedBy(page);
    expect(more).toEqual([]);
    expect([sheet?.width, sheet?.height].map((size) => Math.round(size ?? 0))).toEqual([595, 842]);
    const words = sheet?.lines.map(({ text }) => text).join(' ');
    for (const part of ['Where to be vaccinated', 'align alternatives', 'engagement@example.org']) {
      expect(words).toContain(part);
    }
    expect(complaints).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

it('is in the plan, is saved here, and stands there after a reload', async () => {
  const { page } = await openEmpty(1280);
  await promise(page, pointer());
  await page.getByRole('link', { name: 'Open the plan' }).click();
  await page
    .getByRole('link', { name: /^Copies and history/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save in this browser', exact: true }).click();
  await untilSaved(page);
  await page.goto(server.url);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Untitled plan' }).waitFor();
  await expect.poll(() => page.getByText('Families on the two Traveller sites').count()).toBe(1);
  await page.getByRole('link', { name: 'A promise in two minutes' }).first().click();
  expect(await page.getByRole('textbox', { name: 'The activity', exact: true }).inputValue()).toBe(
    '',
  );
});
