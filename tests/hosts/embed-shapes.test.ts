// The elements in pages of every shape: what a page hands back, names its fields, swaps, serves late or cannot draw.
import { ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import type { Page } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embedPage, openSite, quoted, type Site, script } from '../e2e/embed-page.js';
import { publicPromise } from '../e2e/pages/public-promise.js';

// biome-ignore lint/suspicious/noExplicitAny: the page's own objects
type Any = any;

const answers = {
  'define-purpose.1': {
    status: 'in-progress',
    notes: 'Minutes',
    owner: 'Lead',
    dueOn: '2026-07-03',
    evidence: [{ label: 'Survey' }],
  },
  'define-purpose.2': { status: 'not-applicable', reason: 'One audience' },
} as const;

/** Names that a host gives to its fields and images, and that hide what a form or a document has. */
const names = [
  'elements',
  'requestSubmit',
  'submit',
  'reset',
  'createElement',
  'createElementNS',
  'createTextNode',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'body',
  'head',
  'documentElement',
  'defaultView',
  'addEventListener',
  'activeElement',
  'adoptedStyleSheets',
  'ownerDocument',
  'getAttribute',
  'matches',
  'closest',
  'dataset',
  'parentNode',
  'nodeType',
];
const hiding = (tag: string) => names.map((name) => `<${tag} name="${name}" alt="">`).join('');
const prerendered = renderToStaticMarkup(createElement(SpectrumSelector, { name: 'type' }));
const listening = `<script>
  globalThis.told = [];
  addEventListener('engagement-error', ({ detail }) => told.push(detail.code + ' ' + detail.message));
</script>`;

let site: Site;
let page: Page;
let said: string[];

beforeAll(async () => {
  const spectrum = '<engagement-spectrum name="type">Types</engagement-spectrum>';
  const standards = '<engagement-standards name="assessment">Standards</engagement-standards>';
  const promise = '<engagement-promise>In plain text</engagement-promise>';
  const unnamed = '<engagement-spectrum save="ask"></engagement-spectrum>'.repeat(2);
  const published = (title: string) =>
    embedPage(
      `<engagement-promise name="promise" save="ask" value=${quoted({ ...publicPromise, organisation: title })}></engagement-promise>`,
      script(),
    );
  site = await openSite({
    '/': embedPage(spectrum + standards + promise, listening + script()),
    '/form': embedPage(
      `<form method="post" action="/posted">${hiding('input')}${spectrum}
       <engagement-standards name="assessment" required>Standards</engagement-standards>
       <button type="submit">Send</button></form>`,
      script(),
    ),
    '/images': embedPage(
      `${hiding('img')}${names.map((name) => `<form name="${name}"></form>`).join('')}
       <div data-engagement="spectrum" data-name="type">Types</div>${standards}${promise}`,
      script(),
    ),
    '/loader': embedPage(`${hiding('img')}<p id="place">Types</p>`, script('loader.js')),
    '/places': embedPage('<div id="place" data-engagement="spectrum">Types</div>', script()),
    '/unnamed': embedPage(unnamed, script()),
    '/alike': embedPage(
      `<engagement-spectrum save="ask" id="type"></engagement-spectrum><engagement-spectrum save="ask" name="type"></engagement-spectrum>`,
      script(),
    ),
    '/old': published('Old council'),
    '/declared': embedPage(
      `<form><engagement-spectrum name="type"><template shadowrootmode="open">${prerendered}</template></engagement-spectrum>
       <engagement-spectrum name="closed"><template shadowrootmode="closed">${prerendered}</template></engagement-spectrum>
       <engagement-promise><template shadowrootmode="open"><p id="plain">In plain text</p><slot></slot></template>Inside</engagement-promise></form>`,
      '',
    ),
    '/new': published('New council'),
    '/slow': embedPage('<engagement-promise src="/slow.json">Text</engagement-promise>', script()),
    '/good.json': ['application/json', JSON.stringify(publicPromise)],
  });
});
afterAll(() => site.close());

const go = async (path: string) => {
  ({ page, said } = await site.open(path));
};
const on = <Result>(tag: string, act: (element: Any) => Result, nth = 0) =>
  page.locator(`engagement-${tag}`).nth(nth).evaluate(act);

describe('what an event told, handed back', () => {
  const cases: readonly [string, string][] = [
    ['itself', 'value'],
    ['as a copy', 'structuredClone(value)'],
    ['as JSON', 'JSON.parse(JSON.stringify(value))'],
    ['spread, as a framework does', '({ ...value })'],
    ['in another order', 'Object.fromEntries(Object.entries(value).reverse())'],
  ];
  test.each(cases)('%s loses nothing', async (_, handed) => {
    await go('/');
    const before = await page.evaluate(
      ([answers, handed]) => {
        const element = document.querySelector('engagement-standards') as Any;
        element.answers = answers;
        const copy = new Function('value', `return ${handed}`);
        element.addEventListener('engagement-change', ({ detail }: Any) => {
          element.value = copy(detail.value);
        });
        return element.getAnswers();
      },
      [answers, handed] as const,
    );
    expect(before).toEqual(answers);
    const inside = page.locator('engagement-standards');
    await inside.getByRole('radio', { name: 'Answered' }).first().check();
    await inside.getByRole('textbox', { name: 'Notes and evidence (optional)' }).nth(2).fill('New');
    expect(await on('standards', (element) => element.getAnswers())).toEqual({
      ...answers,
      'define-purpose.1': { ...answers['define-purpose.1'], status: 'answered' },
      'review-previous-work.1': { notes: 'New' },
    });
    // An earlier event, as undo hands it back, changes statuses alone.
    await page.evaluate(() => {
      const element = document.querySelector('engagement-standards') as Any;
      const told: Any[] = [];
      element.addEventListener('engagement-change', ({ detail }: Any) => told.push(detail.value));
      Object.assign(globalThis, { told });
    });
    await inside.getByRole('radio', { name: 'In progress' }).nth(2).check();
    await inside.getByRole('radio', { name: 'Answered' }).nth(2).check();
    await on('standards', (element) => {
      element.value = (globalThis as Any).told[0];
    });
    expect(
      await on('standards', (element) => element.getAnswers()['review-previous-work.1']),
    ).toEqual({ status: 'in-progress', notes: 'New' });
    expect(said).toEqual([]);
  });

  test('what is of another plan takes its place whole', async () => {
    await go('/');
    await on('standards', (element) => {
      element.answers = { 'define-purpose.1': { status: 'answered', notes: 'Of one plan' } };
      element.answers = { 'define-purpose.1': { status: 'answered' } };
    });
    expect(await on('standards', (element) => element.getAnswers())).toEqual({
      'define-purpose.1': { status: 'answered' },
    });
    await page.locator('engagement-standards').getByRole('textbox').first().fill('Mine');
    await on('standards', (element) => {
      element.value = {};
    });
    expect(await on('standards', (element) => element.getAnswers())).toEqual({});
  });
});

describe('guidance that reads but is not quite right', () => {
  const source = (changes: object) => ({ source: { ...ukhsaSource, ...changes } });
  const set = async (changes: object) => {
    await go('/');
    await on('standards', () => {});
    await page.evaluate(
      (guidance) => {
        (document.querySelector('engagement-standards') as Any).guidance = guidance;
      },
      { standards: ukhsaStandards.slice(0, 1), ...source(changes) },
    );
    await expect
      .poll(() => page.locator('engagement-standards').getByRole('radio').count())
      .toBe(8);
    await page.waitForTimeout(50);
    return {
      told: await page.evaluate(() => (globalThis as Any).told as string[]),
      source: await page.locator('engagement-standards [part=source]').textContent(),
      lang: await page
        .locator('engagement-standards [part=question-legend]')
        .first()
        .getAttribute('lang'),
    };
  };

  test.each([
    ['cy_GB', 'cy-GB'],
    ['', null],
    ['English!', null],
  ])('a language “%s” is shown as %s', async (language, lang) => {
    const shown = await set({ language });
    expect(shown.lang).toBe(lang);
    expect(shown.told).toEqual([
      `wrong-shape guidance: .source.language is “${language}”: a language is written like en-GB`,
    ]);
    expect(said).toEqual([]);
  });

  test.each([
    ['June 2026', 'published June 2026'],
    ['2026-02-31', 'published 2026-02-31'],
    ['2026-06-04T00:30:00+01:00', 'published 2026-06-04T00:30:00+01:00'],
  ])('a day “%s” is shown as it is', async (published, words) => {
    const shown = await set({ published });
    expect(shown.source).toContain(words);
    expect(shown.told).toHaveLength(1);
  });

  test('where there is no day, none is said', async () => {
    expect((await set({ published: '' })).source).not.toContain('published');
  });

  test.each([
    [
      'with spaces',
      ['a b', 'c'],
      '.engagementTypes.0.id is “a b”: an id has no spaces and is not empty',
    ],
    ['twice', ['a', 'a'], '.engagementTypes.1.id is “a”: an id comes once'],
    ['empty', ['a', ''], '.engagementTypes.1.id is “”: an id has no spaces and is not empty'],
  ])('ids of types %s are refused, and the event says which', async (_, ids, problem) => {
    await go('/');
    await page.evaluate(
      ([source, ids]) => {
        const types = ids.map((id) => ({
          id,
          name: 'Hear',
          aim: 'to hear',
          promise: 'we hear',
          communication: { flow: 'in', text: 'to us' },
        }));
        const spectrum = { start: 'us', end: 'you' };
        const guidance = { source, spectrum, engagementTypes: types };
        (document.querySelector('engagement-spectrum') as Any).guidance = guidance;
      },
      [ukhsaSource, ids] as const,
    );
    await expect
      .poll(() => page.evaluate(() => (globalThis as Any).told))
      .toEqual([`wrong-shape guidance: ${problem}`]);
    expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(5);
  });
});

describe('what is saved', () => {
  const save = async (nth: number, name: string) => {
    const element = page.locator('engagement-spectrum').nth(nth);
    await element.getByRole('radio', { name }).check();
    await element.getByRole('button', { name: 'Save on this device' }).click();
  };
  const values = () =>
    page
      .locator('engagement-spectrum')
      .evaluateAll((elements) => elements.map((element) => (element as Any).value));

  test.each(['/unnamed', '/alike'])('is of one element alone: %s', async (path) => {
    await go(path);
    await save(0, 'Inform');
    await save(1, 'Involve');
    await page.reload();
    await expect.poll(values).toEqual(['inform', 'involve']);
    const { context } = { context: page.context() };
    const next = await context.newPage();
    await next.goto(`${site.url}${path}?another`);
    await next.waitForFunction(() => customElements.get('engagement-spectrum'));
    page = next;
    // A name counts on the whole site; whatever else is of its page.
    await expect.poll(values).toEqual([null, path === '/alike' ? 'involve' : null]);
  });

  test('never hides what the page publishes now, also on another page', async () => {
    await go('/old');
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await page.locator('engagement-promise').evaluate(
      (element, promise) => {
        element.setAttribute('value', promise);
      },
      JSON.stringify({ ...publicPromise, organisation: 'Newer council' }),
    );
    await page.getByText('Newer council').waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('engagement-promise') as Element;
      const fresh = element.cloneNode() as Element;
      element.replaceWith(fresh);
    });
    await page.getByText('Newer council').waitFor();
    expect(await page.getByText('Old council').count()).toBe(0);
    await page.goto(`${site.url}/new`);
    await page.getByText('New council').waitFor();
    expect(await page.getByText('Old council').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Delete saved answers' }).count()).toBe(0);
  });

  test('full storage says so', async () => {
    await go('/unnamed');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await save(0, 'Inform');
    await page.getByText('This browser has no room left to save in').first().waitFor();
  });
});

describe('names of a host', () => {
  test('on form fields break nothing', async () => {
    await go('/form');
    // By the page's own script: names like these lead Playwright's queries astray.
    const inside = (tag: string, act: string) =>
      page.evaluate(
        ([tag, act]) => {
          const node = Document.prototype.querySelector.call(document, `engagement-${tag}`);
          const root = node?.shadowRoot as ShadowRoot;
          return new Function('root', `return ${act}`)(root);
        },
        [tag, act] as const,
      );
    const enter = () =>
      inside(
        'spectrum',
        `root.querySelector('input').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))`,
      );
    const marked = () =>
      inside('standards', "root.querySelectorAll('[part=question][data-finding]').length");
    await expect.poll(() => inside('standards', "root.querySelectorAll('input').length")).toBe(76);
    await inside('spectrum', "root.querySelector('[value=consult]').click()");
    await enter();
    await expect.poll(marked).toBe(19);
    expect(await inside('standards', "root.querySelector('[part=summary]').textContent")).toContain(
      'There is more to do on 19 questions',
    );
    await inside(
      'standards',
      "root.querySelectorAll('[value=answered]').forEach((radio) => radio.click())",
    );
    await expect.poll(marked).toBe(0);
    await enter();
    await page.waitForURL('**/posted');
    expect(site.posts.at(-1)).toContain('type=consult');
    expect(said).toEqual([]);
  });

  test('on images and forms of the page break nothing', async () => {
    await go('/images');
    await page.locator('[data-engagement]').getByRole('radio', { name: 'Consult' }).check();
    await page.getByText('0 of 19 questions answered').waitFor();
    await on('standards', (element) => element.focus());
    expect(said).toEqual([]);
  });

  test('do not stop the loader, which also sees a place that comes to be one', async () => {
    await go('/loader');
    await page
      .locator('#place')
      .evaluate((place) => place.setAttribute('data-engagement', 'spectrum'));
    await page.locator('#place').getByRole('radio', { name: 'Consult' }).check();
    expect(said).toEqual([]);
  });
});

describe('a place', () => {
  beforeEach(() => go('/places'));
  const radios = () => page.locator('#place').getByRole('radio').count();

  test('whose inside is swapped is filled again, around what came', async () => {
    await expect.poll(radios).toBe(5);
    for (const inside of ['<p>Another text</p>', '', 'Only text']) {
      await page.locator('#place').evaluate((place, html) => {
        place.innerHTML = html;
      }, inside);
      await expect.poll(radios).toBe(5);
      expect(await page.locator('#place > *').count()).toBe(1);
    }
  });

  test('that shows something else later does, and one that is none any more does not', async () => {
    await expect.poll(radios).toBe(5);
    await page
      .locator('#place')
      .evaluate((place) => place.setAttribute('data-engagement', 'standards'));
    await page.getByText('0 of 19 questions answered').waitFor();
    expect(await page.locator('#place engagement-spectrum').count()).toBe(0);
    await page.locator('#place').evaluate((place) => place.removeAttribute('data-engagement'));
    await expect.poll(() => page.locator('#place').innerHTML()).toBe('Types');
    expect(said).toEqual([]);
  });
});

describe('a shadow root that came with the page', () => {
  test('is taken over, with what was entered in it', async () => {
    await go('/declared');
    await page
      .locator('engagement-spectrum')
      .first()
      .getByRole('radio', { name: 'Consult' })
      .check();
    await page.addScriptTag({ url: '/index.js', type: 'module' });
    await expect.poll(() => on('spectrum', (element) => element.value)).toBe('consult');
    await page.locator('[part=option-radio]').first().waitFor();
    expect(
      await on('spectrum', ({ shadowRoot }) => shadowRoot.querySelectorAll('input').length),
    ).toBe(5);
    await page
      .locator('engagement-spectrum')
      .first()
      .getByRole('radio', { name: 'Involve' })
      .check();
    expect(await page.evaluate(() => [...new FormData(document.forms[0])])).toEqual([
      ['type', 'involve'],
    ]);
    // A closed one too, which only the element can look into.
    await on('spectrum', (element) => element.focus(), 1);
    await page.keyboard.press('Space');
    expect(await on('spectrum', (element) => element.value, 1)).toBe('inform');
    // Where there is nothing to show, what came stays.
    expect(await page.getByText('In plain text').isVisible()).toBe(true);
    await page.evaluate((promise) => {
      (document.querySelector('engagement-promise') as Any).promise = promise;
    }, publicPromise);
    await page.getByText('Times of clinics').waitFor();
    expect(await page.getByText('In plain text').count()).toBe(0);
    expect(said).toEqual([]);
  });
});

describe('a file', () => {
  test('that is asked for no more is aborted', async () => {
    await go('/');
    const aborted = page.waitForEvent('requestfailed');
    await page.context().route('**/slow.json', () => {});
    await on('promise', (element) => element.setAttribute('src', '/slow.json'));
    await on('promise', (element) => element.setAttribute('src', '/good.json'));
    expect((await aborted).failure()?.errorText).toContain('ABORTED');
    await page.getByText('Times of clinics').waitFor();
    expect(await page.getByText('could not be loaded').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as Any).told)).toEqual([]);
  });
});

test('where an element cannot draw, at first or later, its fallback stays or comes back', async () => {
  await go('/');
  await page.getByText('0 of 19 questions answered').waitFor();
  const breakDrawing = () =>
    page.evaluate(() => {
      const { createElementNS } = Document.prototype;
      Object.assign(globalThis, {
        mend: () => Object.assign(Document.prototype, { createElementNS }),
      });
      Document.prototype.createElementNS = () => {
        throw new Error('No more nodes');
      };
    });
  await breakDrawing();
  await on('standards', (element) => {
    element.guidance = undefined;
    element.reset();
  });
  expect(await page.getByText('Standards', { exact: true }).isVisible()).toBe(true);
  const fresh = await page.evaluate(() => {
    const element = document.createElement('engagement-spectrum');
    element.textContent = 'Fresh fallback';
    document.body.append(element);
    element.focus();
    return element.shadowRoot?.querySelectorAll('slot').length;
  });
  expect(fresh).toBe(1);
  expect(await page.getByText('Fresh fallback').isVisible()).toBe(true);
  await expect
    .poll(() => page.evaluate(() => (globalThis as Any).told))
    .toEqual([expect.stringMatching(/^not-shown/), expect.stringMatching(/^not-shown/)]);
  await page.evaluate(() => (globalThis as Any).mend());
  await on('standards', (element) => element.reset());
  await page.getByText('0 of 19 questions answered').waitFor();
  expect(await page.getByText('Standards', { exact: true }).isVisible()).toBe(false);
});
