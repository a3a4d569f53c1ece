// What a person has done outlives whatever a page does with the element.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedPage, openSite, type Site } from './embed-page.js';

let site: Site;
let page: Page;
let said: string[];

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(`<main id="a"><engagement-spectrum name="type">Types</engagement-spectrum>
      <engagement-standards name="assessment" theme="host">Standards</engagement-standards></main>
      <div id="b"></div><iframe srcdoc="<!doctype html><body>Other"></iframe>`),
    '/other': embedPage('<h1>Other</h1>'),
  });
});
afterAll(() => site.close());

/** Chooses, answers, types, and unfolds something that no value says. */
async function work() {
  ({ page, said } = await site.open('/'));
  await page.getByRole('radio', { name: 'Consult' }).check();
  await page.getByRole('radio', { name: 'In progress' }).first().check();
  await page
    .getByRole('textbox', { name: 'Notes and evidence (optional)' })
    .first()
    .fill('Minutes');
  await page.getByText('Add evidence, owner or date').nth(1).click();
}

/** What the person sees of it, in whatever document it is. */
const seen = (holder = 'document') =>
  page.evaluate((where) => {
    const root =
      where === 'document' ? document : document.querySelector('iframe')?.contentDocument;
    const inside = (tag: string) => root?.querySelector(tag)?.shadowRoot as ShadowRoot;
    const standards = inside('engagement-standards');
    const button = standards.querySelector('[data-part=check-plan]') as Element;
    return {
      type: inside('engagement-spectrum').querySelector<HTMLInputElement>('input:checked')?.value,
      status: standards.querySelector<HTMLInputElement>('input:checked')?.value,
      notes: standards.querySelector<HTMLTextAreaElement>('[data-part=question-notes] textarea')
        ?.value,
      unfolded: standards.querySelectorAll('[data-part=question-details][open]').length,
      styled: getComputedStyle(button).display,
    };
  }, holder);
const worked = {
  type: 'consult',
  status: 'in-progress',
  notes: 'Minutes',
  unfolded: 1,
  styled: 'inline-flex',
};

describe('state stays', () => {
  test('when it is moved', async () => {
    await work();
    await page.evaluate(() =>
      document.querySelector('#b')?.append(...(document.querySelector('#a')?.children ?? [])),
    );
    expect(await seen()).toEqual(worked);
    await page.getByRole('radio', { name: 'Inform' }).check();
    expect((await seen()).type).toBe('inform');
    expect(said).toEqual([]);
  });

  test('when it is taken out and put back later', async () => {
    await work();
    await page.evaluate(async () => {
      const held = [...(document.querySelector('#a')?.children ?? [])];
      for (const element of held) element.remove();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      document.querySelector('#b')?.append(...held);
    });
    expect(await seen()).toEqual(worked);
    expect(said).toEqual([]);
  });

  test('when it goes into another document, with its styles, and comes back', async () => {
    await work();
    await page.evaluate(() => {
      const other = document.querySelector('iframe')?.contentDocument as Document;
      other.body.append(...(document.querySelector('#a')?.children ?? []));
    });
    expect(await seen('iframe')).toEqual(worked);
    await page.frameLocator('iframe').getByRole('radio', { name: 'Involve' }).check();
    expect((await seen('iframe')).type).toBe('involve');
    await page.evaluate(() => {
      const other = document.querySelector('iframe')?.contentDocument as Document;
      document.body.append(
        ...other.body.querySelectorAll('engagement-spectrum, engagement-standards'),
      );
    });
    expect(await seen()).toEqual({ ...worked, type: 'involve' });
    expect(said).toEqual([]);
  });

  test('when an app goes to another view and back', async () => {
    await work();
    await page.evaluate(() => {
      const main = document.querySelector('#a') as HTMLElement;
      const held = [...main.children];
      addEventListener('popstate', ({ state }) =>
        state?.view ? main.replaceChildren('Another view') : main.replaceChildren(...held),
      );
      history.pushState({ view: 'other' }, '', '#other');
      main.replaceChildren('Another view');
    });
    await page.goBack();
    await page.locator('engagement-spectrum').waitFor();
    expect(await seen()).toEqual(worked);
    await page.goForward();
    await page.getByText('Another view').waitFor();
    await page.goBack();
    expect(await seen()).toEqual(worked);
  });

  test('when attributes go, and each of them returns to its default', async () => {
    await work();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[name]')) {
        for (const [name, value] of Object.entries({
          theme: 'host',
          'heading-level': '4',
          readonly: '',
          save: 'ask',
          lang: 'cy',
        })) {
          element.setAttribute(name, value);
        }
      }
    });
    expect(await page.getByRole('button', { name: 'Check plan' }).count()).toBe(0);
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[name]')) {
        for (const { name } of [...element.attributes]) element.removeAttribute(name);
      }
    });
    expect(await page.getByRole('button', { name: /Save/ }).count()).toBe(0);
    const { unfolded, ...values } = await seen();
    expect({ ...values, unfolded: 1 }).toEqual(worked);
    // Reading only has no fields, so what was folded out inside them is folded again.
    expect(unfolded).toBe(0);
    expect(said).toEqual([]);
  });
});

test('an element that nobody holds is collected', async () => {
  await work();
  await page.evaluate(() => {
    const element = document.querySelector('engagement-standards');
    Object.assign(globalThis, { held: new WeakRef(element as Element) });
    element?.remove();
  });
  const client = await page.context().newCDPSession(page);
  await expect
    .poll(
      async () => {
        await client.send('HeapProfiler.collectGarbage');
        return page.evaluate(
          () => !(globalThis as unknown as { held: WeakRef<Element> }).held.deref(),
        );
      },
      { timeout: 10_000 },
    )
    .toBe(true);
});
