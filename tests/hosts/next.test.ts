// The static Next site: its promise is HTML from the server without script, its team's page works in the browser.
import { readFileSync } from 'node:fs';
import { readPlan, ukhsaEngagementTypes, writePlan } from '@engagement-kit/model';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostsSite, type OpenOptions, openHosts } from './hosts-site.js';
import { scriptsOf, watchRequests } from './requests.js';

const example = new URL('../../docs/examples/next/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, example), 'utf8');
const promiseOf = (type: string) =>
  ukhsaEngagementTypes.find(({ id }) => id === type)?.promise ?? 'no such type';
const promised = promiseOf('involve');
const routes = ['next/', 'next/plan/'] as const;

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

/** Opens a page and waits until React has it. */
async function openAlive(path: string, options?: OpenOptions) {
  const opened = await site.open(path, options);
  await opened.page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );
  return opened;
}

const isFocused = (page: Page, name: string) =>
  page.getByRole('radio', { name }).evaluate((radio) => radio === document.activeElement);

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test('the plan is a file of the model, and a reader of plans takes it as it is', () => {
  const file = JSON.parse(read('src/plan.json'));
  const plan = readPlan(file);
  expect(plan.ok && JSON.parse(writePlan(plan.value))).toEqual(file);
});

test('the promise is in the HTML, and nothing of the plan that is not public', () => {
  const html = read('dist/index.html');
  const { summary, lead, answers } = JSON.parse(read('src/plan.json'));
  expect(html.includes(promised)).toBe(true);
  for (const inside of [summary, lead, answers['define-purpose.1'].notes]) {
    expect(inside).toMatch(/\w/);
    expect(html.includes(inside)).toBe(false);
  }
});

test('the promise reads the same without a script as with it', async () => {
  const card = ({ page }: { page: Page }) =>
    page.locator('[data-scope=promise-card][data-part=root]');
  const without = await site.open('next/', { javaScriptEnabled: false });
  expect(await card(without).isVisible()).toBe(true);
  const text = await card(without).textContent();
  expect(text).toContain(promised);
  expect(text).toContain('engagement@borough.example');
  await without.close();
  const alive = await openAlive('next/');
  expect(await card(alive).textContent()).toBe(text);
  await alive.close();
});

test('the page of the promise loads no script of the kit; the page of the team does', async () => {
  const kit = /spectrum-selector|standards-checklist|promise-card|engagement-plan/;
  const scripts = async (path: string) => {
    const { page, close } = await openAlive(path);
    const found = await scriptsOf(page);
    await close();
    return found;
  };
  const promise = await scripts('next/');
  expect(promise.length).toBeGreaterThan(0);
  expect(promise.filter((code) => kit.test(code))).toEqual([]);
  const team = (await scripts('next/plan/')).join('\n');
  expect(team).toContain('spectrum-selector');
  expect(team).toContain('standards-checklist');
});

test.each(routes)(
  '%s: no message, no other site, and nothing to scroll to at 320 px',
  async (path) => {
    const others: string[] = [];
    const { page, problems, close } = await openAlive(path, {
      viewport: { width: 320, height: 640 },
      prepare: (page) => watchRequests(page, others),
    });
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
    expect(others).toEqual([]);
    await close();
  },
);

test('a type is chosen by keyboard, and the promise beside it follows', async () => {
  const { page, problems, close } = await openAlive('next/plan/');
  const statement = page.locator('[data-scope=promise-card][data-part=statement]');
  expect(await statement.textContent()).toContain(promiseOf('consult'));
  await page.getByRole('link', { name: 'For the team' }).focus();
  await page.keyboard.press('Tab');
  expect(await isFocused(page, 'Consult')).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await isFocused(page, 'Involve')).toBe(true);
  expect(await page.getByRole('radio', { name: 'Involve' }).isChecked()).toBe(true);
  expect(await statement.textContent()).toContain(promised);
  expect(problems).toEqual([]);
  await close();
});

test('a server component lays out parts by their namespace', () => {
  const html = read('dist/plan/index.html');
  expect(html).toMatch(/<details[^>]*data-scope="spectrum-compare"[^>]*data-part="root"/);
  expect(html).toContain('The types of engagement side by side');
});

test('going from the promise to the team’s page fetches it then, and answers can be given', async () => {
  const { page, problems, close } = await openAlive('next/');
  await page.getByRole('link', { name: 'For the team' }).click();
  await page.getByRole('heading', { name: 'Plan the reminders' }).waitFor();
  expect(page.url()).toMatch(/\/hosts\/next\/plan\/$/);
  const answer = page.getByRole('radio', { name: 'In progress' }).first();
  await answer.check();
  expect(await answer.isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
