// A pilot of six months, from an empty plan to a closed one: by pointer, by keyboard alone, and on a page 320 pixels wide.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plan } from '@engagement-kit/model';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { here } from '#support/everywhere.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { tabTo } from '#support/keyboard.js';
import { complaintsOf, openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../../docs/examples/planner/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** How somebody works the page. */
interface Hands {
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, words: string) => Promise<void>;
  readonly day: (target: Locator, day: string) => Promise<void>;
  readonly pick: (target: Locator) => Promise<void>;
  readonly select: (target: Locator, title: string) => Promise<void>;
}

const pointer = (): Hands => ({
  press: (target) => target.click(),
  write: (target, words) => target.fill(words),
  day: (target, day) => target.fill(day),
  pick: (target) => target.check(),
  select: async (target, title) => void (await target.selectOption({ label: title })),
});

/** Nothing is ever clicked. */
const keyboard = (page: Page): Hands => {
  const keys = page.keyboard;
  return {
    press: async (target) => {
      await tabTo(page, target);
      await keys.press('Enter');
    },
    write: async (target, words) => {
      await tabTo(page, target);
      await keys.press('ControlOrMeta+a');
      await keys.insertText(words);
    },
    day: async (target, day) => {
      await tabTo(page, target);
      const [year = '', month = '', date = ''] = day.split('-');
      await keys.type(`${month}${date}${year}`);
      expect(await target.inputValue()).toBe(day);
    },
    pick: async (target) => {
      const name = await target.getAttribute('name');
      if (!name) {
        await tabTo(page, target);
        return keys.press('Space');
      }
      // Tab stops at a group of radio buttons once; arrow keys move in it.
      const group = page.locator(`input[name="${name}"]`);
      const chosen = group.and(page.locator(':checked'));
      await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
      await keys.press('Space');
      for (let step = 0; step < 12 && !(await target.isChecked()); step++) {
        await keys.press('ArrowDown');
      }
    },
    select: async (target, title) => {
      await tabTo(page, target);
      await keys.type(title);
    },
  };
};

const communities = ['Families on the two sites', 'Parents who work nights', 'New arrivals'];
const decisions = ['Where clinics are held', 'What the leaflet says'];
const activities = [
  { name: 'Letters', type: 'Inform', decision: 0, heardOn: '2026-06-30' },
  { name: 'Choosing clinics', type: 'Involve', decision: 0, heardOn: '2026-07-31' },
  { name: 'A leaflet together', type: 'Co-produce', decision: 1, heardOn: '2026-08-31' },
] as const;

/** The pilot, as somebody does it with these hands. */
async function pilot(page: Page, hands: Hands): Promise<Plan> {
  const { press, write, pick } = hands;
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const sections = button('Sections of this plan');
  const go = async (name: string) => {
    if (await sections.isVisible()) await press(sections);
    await press(
      page
        .getByRole('navigation', { name: 'Sections of this plan' })
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .first(),
    );
    await heading(name);
  };
  const edit = (title: string) => press(page.getByRole('link', { name: `Edit ${title}` }));
  const open = (shown: RegExp) => press(page.locator('summary').filter({ hasText: shown }).first());
  const comeBackOn = async (day: string) => {
    await page.locator('[data-part="status"][data-saved]:not([data-unsaved])').waitFor();
    await page.clock.setFixedTime(`${day}T10:00:00Z`);
    await page.reload();
  };

  await heading('Facts of the plan');
  await write(field('Title'), 'Catch-up pilot');
  await write(field('Organisation'), 'Borough of Example');
  await write(field('Contact'), 'engagement@example.org');
  await go('Copies and history');
  await press(button('Save in this browser'));

  await go('Communities');
  for (const name of communities) {
    await press(button('Add a community'));
    await write(field('Name'), name);
    await press(button('Done'));
  }
  await go('Decisions');
  for (const text of decisions) {
    await press(button('Add a decision'));
    await write(field('What is to be decided'), text);
    await pick(page.getByRole('radio', { name: 'The organisation', exact: true }));
    await press(button('Done'));
  }
  for (const [index, { name, type, decision, heardOn }] of activities.entries()) {
    await go('Activities');
    await press(button('Add an activity'));
    await write(field('Name'), name);
    await pick(page.getByRole('radio', { name: type, exact: true }));
    await open(/^Not said yet/);
    await pick(page.getByRole('checkbox', { name: communities[index] ?? '', exact: true }));
    await open(/^Decision/);
    await hands.select(
      page.getByRole('combobox', { name: 'Decision', exact: true }),
      decisions[decision] ?? '',
    );
    await press(button('Add a promise'));
    await press(button('Add feedback'));
    await heading('Feedback');
    await write(field('Audience'), communities[index] ?? '');
    await write(field('How people hear back'), 'In person');
    await hands.day(page.getByLabel('Due on', { exact: true }), heardOn);
    await press(button('Done'));
  }
  await go('Promises');
  for (const { name } of activities) {
    await edit(`Promise for ${name}`);
    await write(field('In our own words'), `What we promise for ${name.toLowerCase()}.`);
    await press(button('Make this promise'));
    await press(button('Done'));
  }

  await comeBackOn('2026-06-15');
  await heading('Promises');
  await edit('Promise for Choosing clinics');
  await press(button('Change: In our own words'));
  const asked = page.getByRole('alertdialog');
  await write(
    asked.getByLabel('In our own words', { exact: true }),
    'You choose the days with us.',
  );
  await write(asked.getByLabel('Why does it change?', { exact: true }), 'The hall has closed.');
  await press(asked.getByRole('button', { name: 'Change the promise' }));
  await page.getByText('The hall has closed.').first().waitFor();
  await press(button('Done'));

  for (const [index, { heardOn }] of activities.entries()) {
    await comeBackOn(heardOn);
    await go('Feedback');
    await edit(communities[index] ?? '');
    await press(button('Record what people heard'));
    await write(field('What was heard'), 'Sunday afternoons suit us.');
    await write(field('What was decided'), 'There is a clinic on Sundays.');
    await write(field('Why'), 'Most of you asked for it.');
    await press(button('Done'));
  }

  await comeBackOn('2026-09-02');
  await go('Facts of the plan');
  await pick(page.getByRole('radio', { name: 'Closed', exact: true }));
  if (!(await button('Save a copy').isVisible())) await press(sections);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button('Save a copy')),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

it.each(
  here([
    ['by pointer', 1280, pointer],
    ['by keyboard alone', 1280, keyboard],
    ['on a page 320 pixels wide', 320, pointer],
  ]),
)('a pilot of six months, %s', async (_, width, handsOf) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.clock.setFixedTime('2026-03-02T10:00:00Z');
  await page.goto(`${server.url}#/facts`);
  const plan = await pilot(page, handsOf(page));
  expect(plan).toMatchObject({
    title: 'Catch-up pilot',
    status: 'closed',
    communities: communities.map((name) => ({ name })),
    decisions: decisions.map((text) => ({ text, madeBy: 'organisation' })),
    activities: [
      { engagementType: 'inform', decisionId: plan.decisions[0]?.id },
      { engagementType: 'involve', decisionId: plan.decisions[0]?.id },
      { engagementType: 'co-produce', decisionId: plan.decisions[1]?.id },
    ],
    promises: [
      { madeOn: '2026-03-02' },
      { madeOn: '2026-03-02', changes: [{ on: '2026-06-15', reason: 'The hall has closed.' }] },
      { madeOn: '2026-03-02' },
    ],
    feedback: activities.map(({ heardOn }) => ({ deliveredOn: heardOn, state: 'done' })),
  });
  expect(plan.activities.map(({ communityIds = [] }) => communityIds.length)).toEqual([1, 1, 1]);
  expect(complaints).toEqual([]);
  await context.close();
});
