import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flavours } from '#support/bundle.js';
import { openBrowser, type PageServer } from '#support/pages.js';
import { openPlace, places, servePlaces } from '#support/places.js';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePlaces(new URL('../pages/mount.tsx', import.meta.url));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(flavours)('on %s', (flavour) => {
  it.each(Object.entries(places))('works by keyboard in %s', async (_name, place) => {
    const { page, inside, said } = await openPlace(browser, server, flavour, place);

    const radio = (name: string) => inside.getByRole('radio', { name, exact: true });
    await radio('Inform').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await radio('Consult').isChecked()).toBe(true);
    expect(await radio('Consult').evaluate((node) => node.matches(':focus'))).toBe(true);
    expect(await radio('Inform').isChecked()).toBe(false);

    const question = inside.getByRole('group', { name: /how will those involved/i });
    await question.getByRole('radio', { name: 'Not yet started' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await question.getByRole('radio', { name: 'In progress' }).isChecked()).toBe(true);
    await question.getByRole('textbox', { name: /notes/i }).focus();
    await page.keyboard.type('Typed here');
    expect(await question.getByRole('textbox', { name: /notes/i }).inputValue()).toBe('Typed here');

    expect(said).toEqual([]);
    await page.close();
  });
});
