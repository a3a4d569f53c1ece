// The planner on pages as other people build them: no violation, nothing of the page changed, its controls at hand.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedBy } from './changed-by.js';
import { type HostsSite, openHosts } from './hosts-site.js';

const paths = ['planner/', 'planner/govuk/', 'planner/nhsuk/', 'planner/hostile/'];

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

const planner = (page: Page) => page.locator('engagement-planner');
const isReady = (page: Page) => planner(page).locator('[data-part=page-heading]').waitFor();

test.each(paths)(
  '%s: works under its policy, by keyboard, and keeps out of the form',
  async (path) => {
    const { page, problems, close } = await site.open(path);
    await isReady(page);
    // It opens with the way to a first promise, which has the page to itself.
    await planner(page).getByRole('link', { name: 'Open the plan' }).first().press('Enter');
    await planner(page).getByRole('link', { name: 'Facts of the plan' }).first().press('Enter');
    const title = planner(page).getByRole('textbox', { name: /title/i });
    await title.fill('A plan of the borough');
    await title.press('Enter');
    const box = await title.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.width).toBeGreaterThan(100);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await page.evaluate(() => document.forms[0]?.reset());
    expect(await title.inputValue()).toBe('A plan of the borough');
    const size = await planner(page)
      .getByRole('link', { name: 'Communities' })
      .first()
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(size).toBeGreaterThanOrEqual(14);
    expect(problems).toEqual([]);
    await close();
  },
);

test.each(paths)('%s: nothing of the page changes', async (path) => {
  expect(await changedBy(site, path, isReady)).toEqual([]);
});

test('without a script there are the nineteen questions, to print', async () => {
  const { page, close } = await site.open('planner/', { javaScriptEnabled: false });
  await page.getByText(/print this page and answer the questions on paper/).waitFor();
  expect(await planner(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(19);
  await close();
});
