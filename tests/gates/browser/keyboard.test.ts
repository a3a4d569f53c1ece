// Proves that the keyboard of the journeys presses real keys, stops where it should, and says when it cannot get there.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tabTo } from '#support/keyboard.js';
import { openBrowser } from '#support/pages.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  const buttons = Array.from({ length: 50 }, (_, at) => `<button>Button ${at}</button>`);
  await page.setContent(`${buttons.join('')}<button tabindex="-1">Out of reach</button>`);
});
afterAll(() => browser.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent);

test('stops at the element and lets go of it', async () => {
  await tabTo(page, page.getByRole('button', { name: 'Button 27' }));
  expect(await focused()).toBe('Button 27');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Button 28');
  await tabTo(page, page.getByRole('button', { name: 'Button 3', exact: true }));
  expect(await focused()).toBe('Button 3');
});

test('never reaches what Tab does not reach', async () => {
  await expect(tabTo(page, page.getByText('Out of reach'))).rejects.toThrow('Tab never reached');
});
