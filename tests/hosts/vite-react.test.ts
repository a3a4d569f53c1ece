// The React app: parts in a layout of its own, a checklist that is loaded when it is opened, and custom elements in JSX.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostsSite, openHosts } from './hosts-site.js';
import { scriptsOf, watchRequests } from './requests.js';

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

const promise = (page: Page) => page.locator('[data-scope=promise-card][data-part=statement]');
const isFocused = (page: Page, name: string) =>
  page.getByRole('radio', { name }).evaluate((radio) => {
    const { activeElement } = radio.getRootNode() as Document | ShadowRoot;
    return radio === activeElement;
  });

/** Goes to the second view, and waits until its elements are there. */
async function showCommunity(page: Page) {
  await page.getByRole('link', { name: 'Community page' }).click();
  await page.getByRole('heading', { name: 'The ten standards' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Our promise to you' }).waitFor();
  await page.getByRole('radio', { name: 'Inform' }).waitFor();
}

test.each(['', '#community'])(
  '320 px wide, %s: no message, no other site, nothing to scroll to',
  async (view) => {
    const others: string[] = [];
    const { page, problems, close } = await site.open(`vite-react/${view}`, {
      viewport: { width: 320, height: 640 },
      prepare: (page) => watchRequests(page, others),
    });
    await page.getByRole('radio', { name: 'Inform' }).waitFor();
    await page.getByText('Our promise to you').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
    expect(others).toEqual([]);
    await close();
  },
);

test('a type is chosen by keyboard in rows of the app’s own, for the activity that is open', async () => {
  const { page, problems, close } = await site.open('vite-react/');
  await page.getByRole('button', { name: /^Warm spaces/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Warm spaces for families' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await isFocused(page, 'Inform')).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await isFocused(page, 'Consult')).toBe(true);
  await page.getByRole('button', { name: /^Warm spaces.*Consult$/ }).waitFor();
  expect(await promise(page).textContent()).toContain('we will hear your concerns');
  await page.getByRole('button', { name: /^Leaflets/ }).click();
  expect(await page.getByRole('radio', { name: 'Inform' }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('the checklist and the elements are loaded when they are shown, and not before', async () => {
  const { page, close } = await site.open('vite-react/');
  const has = async (part: string) => (await scriptsOf(page)).some((code) => code.includes(part));
  expect(await has('standards-checklist')).toBe(false);
  await page.getByRole('button', { name: 'Open the checklist' }).click();
  await page.getByRole('radio', { name: 'In progress' }).first().waitFor();
  expect(await has('standards-checklist')).toBe(true);
  expect(await has('attachShadow')).toBe(false);
  await showCommunity(page);
  expect(await has('attachShadow')).toBe(true);
  await close();
});

test('an answer to the element is in the checklist of the other view', async () => {
  const { page, problems, close } = await site.open('vite-react/');
  await showCommunity(page);
  await page.getByRole('radio', { name: 'In progress' }).first().check();
  await page.getByText('1 of 19 are there').waitFor();
  await page.getByRole('link', { name: 'Activities' }).click();
  await page.getByRole('button', { name: 'Open the checklist' }).click();
  const first = page.getByRole('radio', { name: 'In progress' }).first();
  await first.waitFor();
  expect(await first.isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a form of the app carries the element’s value: without one it is not sent, with one it is', async () => {
  const { page, problems, close } = await site.open('vite-react/');
  await showCommunity(page);
  await page.getByLabel('Name of the activity').fill('Walks along the harbour');
  await page.getByRole('button', { name: 'Add the activity' }).click();
  expect(await page.getByRole('status').filter({ hasText: 'Walks' }).count()).toBe(0);
  expect(await isFocused(page, 'Inform')).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'Add the activity' }).press('Enter');
  await page.getByText('“Walks along the harbour” is on the desk’s list.').waitFor();
  expect(await page.getByRole('radio', { name: 'Community-Led' }).isChecked()).toBe(false);
  await page.getByRole('link', { name: 'Activities' }).click();
  await page.getByRole('button', { name: /^Walks along the harbour.*Community-Led$/ }).click();
  expect(await promise(page).textContent()).toContain('we will implement what you decide');
  expect(problems).toEqual([]);
  await close();
});
