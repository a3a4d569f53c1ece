// What a person has done outlives whatever a page does with the element.

import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKeepingBrowser } from '#support/pages.js';
import { findWholeBrowser } from '../../tools/browser.mjs';
import { embedPage, openSite, type Site, script } from './embed-page.js';

let site: Site;
let page: Page;
let said: string[];

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(`<main id="a"><engagement-spectrum name="type">Types</engagement-spectrum>
      <engagement-standards name="assessment" theme="host">Standards</engagement-standards></main>
      <div id="b"></div><iframe srcdoc="<!doctype html><body>Other"></iframe>`),
    '/other': embedPage('<h1>Other</h1>'),
    '/lazy': embedPage(
      `<form><engagement-spectrum name="type"></engagement-spectrum>
       <engagement-standards name="assessment"></engagement-standards><button type="reset">Start again</button>
       <p style="height: 5000px"></p><engagement-spectrum id="far" loading="lazy"></engagement-spectrum></form>`,
      script(),
    ),
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
    const there = page.frameLocator('iframe');
    await there.getByRole('radio', { name: 'Involve' }).check();
    expect((await seen('iframe')).type).toBe('involve');
    // What is drawn only now is made in that document.
    await there.locator('input[value=not-applicable]').nth(2).check();
    await there.getByRole('textbox', { name: 'Say why it does not apply' }).fill('One audience');
    await there.getByRole('button', { name: 'Check plan' }).click();
    await there.getByRole('heading', { name: /more to do/ }).waitFor();
    await page.evaluate(() => {
      const other = document.querySelector('iframe')?.contentDocument as Document;
      document.body.append(
        ...other.body.querySelectorAll('engagement-spectrum, engagement-standards'),
      );
    });
    expect(await seen()).toEqual({ ...worked, type: 'involve' });
    expect(said).toEqual([]);
  });

  test('when it waits in a document without a window, with its styles', async () => {
    await work();
    await page.evaluate(() => {
      const held = [...(document.querySelector('#a')?.children ?? [])];
      const { body } = document.implementation.createHTMLDocument();
      body.append(...held);
      document.createElement('template').content.append(...held);
      document.querySelector('#b')?.append(...held);
    });
    expect(await seen()).toEqual(worked);
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

test.skipIf(!(await findWholeBrowser()))(
  'a page that the browser kept whole goes on where it was',
  async () => {
    const keeping = await openKeepingBrowser();
    const view = await keeping.newPage();
    await view.goto(site.url);
    await view.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await view.getByRole('radio', { name: 'Consult' }).check();
    const notes = view.getByRole('textbox', { name: 'Notes and evidence (optional)' }).first();
    await notes.fill('Minutes');
    await view.goto(`${site.url}/other`);
    // Later, as the answer to `evaluate` would be lost with the page.
    await view.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => view.url()).toBe(`${site.url}/`);
    await expect
      .poll(() => view.evaluate(() => (globalThis as { persisted?: boolean }).persisted))
      .toBe(true);
    expect(await notes.inputValue()).toBe('Minutes');
    await view.getByRole('radio', { name: 'Inform' }).check();
    const value = () =>
      view.locator('engagement-spectrum').evaluate((node) => (node as HTMLInputElement).value);
    expect(await value()).toBe('inform');
    await keeping.close();
  },
);

describe('an element that left the page', () => {
  /** Everything that is added to a window, document or form, and not taken away again. */
  const watch = (context: BrowserContext) =>
    context.addInitScript(() => {
      const left: string[] = [];
      Object.assign(globalThis, { left });
      const drop = (what: string) => {
        const index = left.indexOf(what);
        if (index >= 0) left.splice(index, 1);
      };
      const shared = (target: EventTarget) =>
        target === globalThis || target instanceof Document || target instanceof HTMLFormElement;
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (...args) {
        if (shared(this ?? globalThis)) left.push(args[0]);
        return addEventListener.apply(this, args);
      };
      EventTarget.prototype.removeEventListener = function (...args) {
        if (shared(this ?? globalThis)) drop(args[0]);
        return removeEventListener.apply(this, args);
      };
      const { setInterval } = globalThis;
      Object.assign(globalThis, {
        setInterval: (...args: Parameters<typeof setInterval>) => {
          left.push('interval');
          return setInterval(...args);
        },
      });
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
        const { observe } = globalThis[name].prototype;
        globalThis[name].prototype.observe = function (
          this: never,
          target: never,
          ...rest: unknown[]
        ) {
          // One that an element has on itself goes with it.
          if (name !== 'MutationObserver' || shared(target)) {
            left.push(`${name} ${(target as Node).nodeName}`);
          }
          return observe.call(this, target, ...(rest as [never]));
        };
        const { prototype } = globalThis[name] as { prototype: Partial<IntersectionObserver> };
        const { unobserve } = prototype;
        if (!unobserve) continue;
        prototype.unobserve = function (target) {
          drop(`${name} ${target.nodeName}`);
          return unobserve.call(this, target);
        };
      }
    });

  test('has nothing that listens, watches or counts, and a lazy one waits again once it is back', async () => {
    const opened = await site.open('/lazy', watch);
    page = opened.page;
    const radios = page.locator('engagement-standards').getByRole('radio');
    await radios.first().check();
    await page.getByRole('radio', { name: 'Consult' }).check();
    const left = () => page.evaluate(() => (globalThis as unknown as { left: string[] }).left);
    // The one that fills the places of the page, and the one that waits for the lazy element.
    // The page is asked once whether it is printed, and which reset buttons are pressed, for all elements in it.
    const ofPage = ['MutationObserver #document', 'beforeprint', 'afterprint', 'click'].sort();
    expect((await left()).sort()).toEqual(['IntersectionObserver ENGAGEMENT-SPECTRUM', ...ofPage]);
    await page.evaluate(() => {
      const held = [...document.querySelectorAll('engagement-spectrum, engagement-standards')];
      Object.assign(globalThis, { held });
      for (const element of held) element.remove();
    });
    expect((await left()).sort()).toEqual(ofPage);
    await page.evaluate(() => {
      document
        .querySelector('form')
        ?.append(...(globalThis as unknown as { held: Element[] }).held);
      scrollTo(0, document.body.scrollHeight);
    });
    await page.locator('#far').getByRole('radio', { name: 'Inform' }).check();
    expect((await left()).sort()).toEqual(ofPage);
    // What is back hears its form again.
    const chosen = page.getByRole('radio', { checked: true });
    expect(await chosen.count()).toBe(3);
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await chosen.count()).toBe(0);
    expect(opened.said).toEqual([]);
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
