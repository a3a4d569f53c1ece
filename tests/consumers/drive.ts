// Opens a consumer's page and uses it as a person does: chooses a type, reads the promise, answers a question.
import { ukhsaEngagementTypes } from '@engagement-kit/model';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { complaintsOf, openBrowser } from '#support/pages.js';

/** A page, and what it says that it should not: errors, warnings, texts that a server drew otherwise. */
export interface Opened {
  readonly page: Page;
  readonly said: string[];
}

export interface Driver {
  readonly open: (url: string) => Promise<Opened>;
  /** What the host has read once somebody has chosen a type and answered a question. */
  readonly use: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const promiseOf = (type: string) =>
  ukhsaEngagementTypes.find(({ id }) => id === type)?.promise ?? 'no such type';

const known = (page: Page) => page.locator('output[data-ready]');

export async function openDriver(): Promise<Driver> {
  const browser: Browser = await openBrowser();
  const open: Driver['open'] = async (url) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const said = complaintsOf(page);
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url);
    return { page, said };
  };
  return {
    open,
    use: async (url) => {
      const { page, said } = await open(url);
      await known(page).waitFor();
      // An element's fallback has them as well, out of sight.
      const seen = (selector: string) => page.locator(selector).filter({ visible: true });
      const statement = seen('[data-scope=promise-card] [data-part=statement]');
      expect(await statement.textContent()).toContain(promiseOf('involve'));
      await page.getByRole('radio', { name: 'Consult' }).check();
      await seen('[data-question="commit-to-feedback.1"] input[value="answered"]').check();
      await expect
        .poll(() => known(page).textContent())
        .toBe('consult, commit-to-feedback.1 answered');
      expect(said).toEqual([]);
      return page;
    },
    close: () => browser.close(),
  };
}
