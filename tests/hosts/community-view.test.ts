// What a partner group is asked, on pages as other people build them: no violation, nothing of the page changed, a file.
import { readFileSync } from 'node:fs';
import { readCommunityView } from '@engagement-kit/model';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '#support/axe.js';
import { changedBy } from './changed-by.js';
import { type HostsSite, openHosts } from './hosts-site.js';

const paths = [
  'community-view/',
  'community-view/govuk/',
  'community-view/nhsuk/',
  'community-view/hostile/',
];

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

const view = (page: Page) => page.locator('engagement-community-view');
const isReady = (page: Page) => view(page).getByLabel('Your group').waitFor();

test.each(paths)('%s: works under its policy, and keeps out of the form', async (path) => {
  const { page, problems, close } = await site.open(path);
  await isReady(page);
  await view(page).getByLabel('Your group').fill('Parents’ forum');
  await view(page).getByLabel('No, we do not agree').first().check();
  await view(page).getByLabel('In your own words').first().fill('Nobody asked the fathers.');
  await view(page).getByLabel('Your group').press('Enter');
  await page.evaluate(() => document.forms[0]?.reset());
  expect(new URL(page.url()).search).toBe('');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    view(page).getByRole('button', { name: 'Save our answers as a file' }).click(),
  ]);
  expect(readCommunityView(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    ok: true,
    value: {
      planId: 'example-borough-clinics',
      who: 'Parents’ forum',
      answers: [{ agrees: false, view: 'Nobody asked the fathers.' }],
    },
  });
  const box = await view(page).getByLabel('In your own words').first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.width).toBeGreaterThan(200);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test.each(paths)('%s: nothing of the page changes', async (path) => {
  expect(await changedBy(site, path, isReady)).toEqual([]);
});

test('breaks no rule of access', async () => {
  const { page, close } = await site.open('community-view/govuk/');
  await isReady(page);
  const found = await axe(page);
  expect(found.violations).toEqual([]);
  await close();
});

test('without a script it reads the same, to print and to write on', async () => {
  const { page, close } = await site.open('community-view/', { javaScriptEnabled: false });
  await page.getByText(/Print it, write on it and send it back/).waitFor();
  await view(page).getByText('We say: this is partly in place').waitFor();
  expect(await view(page).getByText('No, we do not agree').count()).toBe(2);
  await close();
});
