// Attributes, properties, events and methods of the elements, as a host's own script uses them.
import { ukhsaSource } from '@engagement-kit/model';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embedPage, openSite, type Site, script } from './embed-page.js';
import { publicPromise } from './pages/public-promise.js';

// biome-ignore lint/suspicious/noExplicitAny: the page's own objects
type Any = any;

const guidance = {
  source: { ...ukhsaSource, language: 'de', publisher: 'Beispiel' },
  spectrum: { start: 'wir', end: 'Sie' },
  engagementTypes: [
    {
      id: 'hear',
      name: 'Hören',
      aim: 'zu hören',
      promise: 'wir hören zu',
      communication: { flow: 'in', text: 'zu uns' },
    },
  ],
};
const all = `<engagement-spectrum name="type">Types</engagement-spectrum>
  <engagement-standards name="assessment">Standards</engagement-standards>
  <engagement-promise>The promise in plain text</engagement-promise>`;
const events = ['ready', 'change', 'answer', 'progress', 'save', 'error'];
/** Keeps what the elements tell, on the document: each event has to reach it. */
const listening = `<script>
  globalThis.told = [];
  for (const name of ${JSON.stringify(events)}) {
    document.addEventListener('engagement-' + name, (event) => {
      told.push([name, event.target.localName, event.detail, event.composed, event.cancelable]);
    });
  }</script>`;

let site: Site;
let page: Page;
let said: string[];

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(all, listening + script()),
    '/early': embedPage(
      `${all}<script>
        document.querySelector('engagement-spectrum').value = 'involve';
        document.querySelector('engagement-spectrum').headingLevel = 3;
        document.querySelector('engagement-standards').answers = { 'define-purpose.1': { status: 'answered' } };
        document.querySelector('engagement-promise').promise = ${JSON.stringify(publicPromise)};
      </script>`,
      listening + script(),
    ),
    '/bad': embedPage(
      `<engagement-spectrum guidance="{" value="{" heading-level="{" theme="{" save="{" loading="{" events="{" lang="{" name="{"></engagement-spectrum>
       <engagement-standards value="{" guidance="[1]" heading-level="99" src="{"></engagement-standards>
       <engagement-promise value="{" guidance="{" heading-level="x" name="{">Text</engagement-promise>`,
      listening + script(),
    ),
    '/lazy': embedPage(
      `<engagement-spectrum loading="lazy">First</engagement-spectrum><div style="height: 5000px"></div>
       <engagement-spectrum loading="lazy">Second</engagement-spectrum>`,
      listening + script(),
    ),
    '/files': embedPage(
      '<engagement-promise><p>The promise in plain text</p></engagement-promise>',
      script(),
    ),
    '/good.json': ['application/json', JSON.stringify(publicPromise)],
    '/shape.json': ['application/json', JSON.stringify({ ...publicPromise, activities: 'One' })],
    '/script.json': [
      'application/json',
      JSON.stringify({ ...publicPromise, source: { ...ukhsaSource, url: 'javascript:alert(1)' } }),
    ],
    '/large.json': [
      'application/json',
      JSON.stringify({ ...publicPromise, localExplanation: 'x'.repeat(300_000) }),
    ],
    '/text.json': ['application/json', '<!doctype html>'],
  });
});
afterAll(() => site.close());

const go = async (path: string) => {
  ({ page, said } = await site.open(path));
};
/** What was told, but for the parts that every event shares. */
const told = async (...names: string[]) => {
  const list: [string, string, Any, boolean, boolean][] = await page.evaluate(
    () => (globalThis as Any).told,
  );
  return list
    .filter(([name]) => names.includes(name))
    .map(([name, tag, detail]) => [name, tag.slice(11), detail]);
};
const on = <Result>(tag: string, act: (element: Any) => Result) =>
  page.locator(`engagement-${tag}`).evaluate(act);

describe('attributes and properties', () => {
  beforeEach(() => go('/'));

  test('reach what is shown, and go back to the default when they go', async () => {
    const heading = page.getByRole('heading', { name: 'What type of engagement is this?' });
    await on('spectrum', (element) => element.setAttribute('heading-level', '4'));
    expect(await heading.evaluate((node) => node.localName)).toBe('h4');
    await on('spectrum', (element) => {
      element.headingLevel = null;
      element.setAttribute('value', 'consult');
    });
    expect(await heading.count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Consult' }).isChecked()).toBe(true);
    expect(await on('spectrum', (element) => element.value)).toBe('consult');
    await on('spectrum', (element) => element.removeAttribute('value'));
    expect(await on('spectrum', (element) => element.value)).toBe(null);
    await on('spectrum', (element) => {
      element.readOnly = true;
    });
    expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(0);
    await on('spectrum', (element) => {
      element.readOnly = false;
      element.disabled = true;
    });
    expect(await page.getByRole('radio', { name: 'Consult' }).isDisabled()).toBe(true);
    expect(said).toEqual([]);
  });

  test('a theme changes colours only, and an unknown language keeps English and says so', async () => {
    const accent = () =>
      page
        .locator('engagement-standards')
        .getByRole('button', { name: 'Check plan' })
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await accent()).toBe('rgb(31, 75, 60)');
    await page.evaluate(() =>
      document.documentElement.style.setProperty('--govuk-link-colour', '#1a2b3c'),
    );
    expect(await accent()).toBe('rgb(31, 75, 60)');
    await on('standards', (element) => {
      element.theme = 'host';
      element.lang = 'cy';
    });
    expect(await accent()).toBe('rgb(26, 43, 60)');
    await page.evaluate(() => document.documentElement.style.setProperty('--ek-accent', '#123456'));
    expect(await accent()).toBe('rgb(18, 52, 86)');
    const root = page.locator('engagement-standards').locator('[data-part=root]').first();
    expect(await root.getAttribute('lang')).toBe('en-GB');
    await on('standards', (element) => element.removeAttribute('theme'));
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    expect(await accent()).toBe('rgb(31, 75, 60)');
  });

  test('another guidance takes the place of the published one, as data or as an attribute', async () => {
    await page.evaluate((data) => {
      const element = document.querySelector('engagement-spectrum') as Any;
      element.guidance = data;
    }, guidance);
    expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(1);
    expect(await page.getByText('wir hören zu').getAttribute('lang')).toBe('de');
    await on('spectrum', (element) => {
      element.guidance = null;
    });
    expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(5);
    await page.evaluate((data) => {
      document.querySelector('engagement-spectrum')?.setAttribute('guidance', data);
    }, JSON.stringify(guidance));
    expect(await page.getByRole('radio', { name: 'Hören' }).count()).toBe(1);
  });

  test('one below another stands apart, and the page decides how far', async () => {
    const gap = () =>
      page.evaluate(() => {
        const box = (tag: string) =>
          (document.querySelector(`engagement-${tag}`) as Element).getBoundingClientRect();
        return box('standards').top - box('spectrum').bottom;
      });
    expect(await gap()).toBe(24);
    await page.addStyleTag({ content: 'engagement-spectrum { margin-block: 3px 40px }' });
    expect(await gap()).toBe(40);
  });

  test('::part() reaches the parts from outside', async () => {
    await page.addStyleTag({
      content: [
        'root',
        'legend',
        'option',
        'option-label',
        'option-promise',
        'question',
        'contents',
        'check-plan',
        'progress',
        'standard-heading',
      ]
        .map((part) => `::part(${part})`)
        .join(',')
        .concat('{ outline: 1px dotted rgb(1, 2, 3); }'),
    });
    const outlined = await page.evaluate(() =>
      [...document.querySelectorAll('engagement-spectrum, engagement-standards')].flatMap(
        (element) =>
          [...(element.shadowRoot as ShadowRoot).querySelectorAll('[part]')]
            .filter((node) => getComputedStyle(node).outlineColor === 'rgb(1, 2, 3)')
            .map((node) => node.getAttribute('part')),
      ),
    );
    expect(new Set(outlined).size).toBe(10);
  });
});

test('properties that were set before the elements were there count', async () => {
  await go('/early');
  expect(await page.getByRole('radio', { name: 'Involve' }).isChecked()).toBe(true);
  expect(await page.getByText('1 of 19 questions answered').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 3, name: /What type/ }).count()).toBe(1);
  await page.getByText('Times of clinics').waitFor();
  expect(said).toEqual([]);
});

test('bad data is left out, with one event each, and nothing is thrown', async () => {
  await go('/bad');
  await expect.poll(async () => (await told('error')).length).toBe(4);
  expect((await told('error')).map(([, tag, { code, name }]) => [tag, name, code])).toEqual([
    ['spectrum', 'guidance', 'bad-json'],
    ['standards', 'value', 'bad-json'],
    ['standards', 'guidance', 'wrong-shape'],
    ['promise', 'value', 'bad-json'],
  ]);
  expect((await told('error')).map(([, , { message }]) => message)).toContain('value is not JSON');
  expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(5);
  expect(await page.getByText('0 of 19 questions answered').count()).toBe(1);
  expect(await page.getByText('Text', { exact: true }).isVisible()).toBe(true);

  const thrown = await page.evaluate(() => {
    const spectrum = document.querySelector('engagement-spectrum') as Any;
    const standards = document.querySelector('engagement-standards') as Any;
    const promise = document.querySelector('engagement-promise') as Any;
    const values = [
      0,
      1,
      NaN,
      true,
      '',
      'x',
      '__proto__',
      [],
      [[]],
      {},
      { a: 1 },
      { a: { status: 'x' } },
      () => {},
      Symbol.iterator,
      new Date(0),
      null,
      undefined,
    ];
    for (const value of values) {
      for (const [element, ...names] of [
        [spectrum, 'value', 'guidance'],
        [standards, 'value', 'answers', 'guidance'],
        [promise, 'value', 'promise'],
      ]) {
        for (const name of names) element[name] = value;
        element.setAnswers(value);
      }
    }
    return [spectrum.value, standards.value, promise.value];
  });
  expect(thrown).toEqual([null, {}, null]);
  const odd = await page.evaluate(() => {
    const standards = document.querySelector('engagement-standards') as Any;
    const answers = { 'define-purpose.1': { status: 'answered', extra: () => {} } };
    standards.value = new Proxy(answers, {});
    const circle: Any = { 'define-purpose.2': { status: 'answered' } };
    circle['define-purpose.2'].itself = circle;
    standards.value = circle;
    return standards.value;
  });
  expect(odd).toEqual({ 'define-purpose.1': { status: 'answered' } });
  const kept = await page.evaluate(() => {
    const standards = document.querySelector('engagement-standards') as Any;
    class Five {
      toJSON() {
        return 5;
      }
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = {
      get source() {
        throw new Error('not now');
      },
    };
    for (const value of [new Date(0), new Five(), proxy, throwing, [{ status: 'answered' }], 1n]) {
      standards.value = value;
      standards.guidance = value;
    }
    return standards.value;
  });
  expect(kept).toEqual(odd);
  expect(await page.locator('engagement-spectrum').getByRole('radio').count()).toBe(5);
  // The console names each value of an attribute that is one of a list, and nothing else.
  expect(said.filter((each) => !each.includes('does not know'))).toEqual([]);
});

describe('events', () => {
  beforeEach(() => go('/'));

  test('say what happened, leave the shadow root, and hold no free text', async () => {
    await expect.poll(() => told('ready')).toHaveLength(2);
    await page.getByRole('radio', { name: 'Involve' }).check();
    await page.getByRole('button', { name: 'Clear choice' }).click();
    expect(await told('change')).toEqual([
      ['change', 'spectrum', { value: 'involve' }],
      ['change', 'spectrum', { value: null }],
    ]);
    await page.getByRole('radio', { name: 'Answered' }).first().check();
    await page
      .getByRole('textbox', { name: 'Notes and evidence (optional)' })
      .first()
      .fill('Secret');
    expect(await told('answer', 'progress')).toEqual([
      ['answer', 'standards', { questionId: 'define-purpose.1', status: 'answered' }],
      ['progress', 'standards', expect.objectContaining({ total: 19, answered: 1 })],
      ['answer', 'standards', { questionId: 'define-purpose.1', status: 'answered' }],
    ]);
    const list: Any[] = await page.evaluate(() => (globalThis as Any).told);
    expect(list.every(([, , , composed]) => composed)).toBe(true);
    expect(JSON.stringify(list)).not.toContain('Secret');
    expect(await on('standards', (element) => element.exportJSON())).toContain('Secret');
  });

  test('hold notes once the host asks for them', async () => {
    await on('standards', (element) => element.setAttribute('events', 'notes'));
    await page
      .getByRole('textbox', { name: 'Notes and evidence (optional)' })
      .first()
      .fill('Minutes');
    expect(await told('answer')).toEqual([
      ['answer', 'standards', { questionId: 'define-purpose.1', answer: { notes: 'Minutes' } }],
    ]);
  });
});

describe('methods', () => {
  beforeEach(() => go('/'));

  test('read, set, reset, export', async () => {
    const answers = { 'define-purpose.1': { status: 'answered', notes: 'Minutes' } };
    const result = await page.evaluate((given) => {
      const element = document.querySelector('engagement-standards') as Any;
      element.setAnswers(given);
      const read = element.getAnswers();
      read['define-purpose.1'].notes = 'changed by the host';
      return [element.getAnswers(), JSON.parse(element.exportJSON())];
    }, answers);
    expect(result[0]).toEqual(answers);
    expect(result[1]).toEqual({
      format: 'engagement-answers',
      formatVersion: 1,
      guidance: { id: ukhsaSource.id, version: ukhsaSource.version },
      answers,
    });
    await page.getByText('1 of 19 questions answered').waitFor();
    await on('standards', (element) => element.reset());
    await page.getByText('0 of 19 questions answered').waitFor();
    expect(await on('standards', (element) => element.getAnswers())).toBe(null);
    expect(await told('change', 'answer')).toEqual([]);
  });

  test('focus goes into an element that waits to be near the screen', async () => {
    await go('/lazy');
    await page.waitForFunction(() => customElements.get('engagement-spectrum'));
    const focused = await page.evaluate(() => {
      const far = document.querySelectorAll<HTMLElement>('engagement-spectrum')[1];
      far?.focus();
      return (far?.shadowRoot?.activeElement as HTMLInputElement | null)?.value;
    });
    expect(focused).toBe('inform');
  });

  test('focus goes to the chosen radio', async () => {
    await on('spectrum', (element) => {
      element.value = 'co-produce';
      element.focus();
    });
    const focused = await on('spectrum', (element) => element.shadowRoot.activeElement.value);
    expect(focused).toBe('co-produce');
  });
});

describe('save', () => {
  test('asks, keeps, deletes and says each time what is the case', async () => {
    await go('/');
    await on('standards', (element) => element.setAttribute('save', 'ask'));
    const element = page.locator('engagement-standards');
    const state = element.locator('[part=save-state]');
    await element.getByRole('radio', { name: 'Answered' }).first().check();
    await element.getByRole('button', { name: 'Save on this device' }).click();
    expect(await state.textContent()).toBe('Saved on this device.');
    await element.getByRole('radio', { name: 'In progress' }).nth(1).check();
    expect(await state.textContent()).toBe('There are changes that are not saved.');
    expect((await told('save')).map(([, tag]) => tag)).toEqual(['standards']);

    // The next visit brings back what was saved, not what came after.
    await page.reload();
    await on('standards', (each) => {
      each.remove();
      const fresh = document.createElement('engagement-standards');
      fresh.setAttribute('name', 'assessment');
      fresh.setAttribute('save', 'ask');
      document.body.append(fresh);
    });
    await page.getByText('1 of 19 questions answered').waitFor();
    const remove = element.getByRole('button', { name: 'Delete saved answers' });
    await remove.focus();
    await page.keyboard.press('Enter');
    expect(await state.textContent()).toMatch(/^Saved answers deleted from this device/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await on('standards', ({ shadowRoot }) => shadowRoot.activeElement.textContent)).toBe(
      'Save on this device',
    );
    await page.getByText('1 of 19 questions answered').waitFor();
  });

  test('brings back what was saved also where a framework gives the attributes late', async () => {
    await go('/');
    await page.evaluate(() => {
      const saved = { format: 'engagement-type', formatVersion: 1, value: 'involve' };
      localStorage.setItem('engagement-kit:engagement-spectrum:late', JSON.stringify(saved));
    });
    await on('spectrum', (element) => {
      element.save = 'ask';
    });
    expect(await page.getByRole('button', { name: 'Delete saved answers' }).count()).toBe(0);
    await on('spectrum', (element) => {
      element.name = 'late';
    });
    expect(await page.getByRole('radio', { name: 'Involve' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Delete saved answers' }).count()).toBe(1);
    // What a person has done already is not taken back.
    await page.getByRole('radio', { name: 'Inform' }).check();
    await on('spectrum', (element) => {
      element.save = 'off';
      element.save = 'ask';
    });
    expect(await page.getByRole('radio', { name: 'Inform' }).isChecked()).toBe(true);
  });

  test('a host takes over, by attribute or by preventing the event', async () => {
    await go('/');
    await on('spectrum', (element) => {
      element.save = 'host';
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await on('spectrum', (element) => {
      element.save = 'ask';
      element.addEventListener('engagement-save', (event: Event) => event.preventDefault());
    });
    await page.getByRole('button', { name: 'Save on this device' }).click();
    expect(await told('save')).toHaveLength(2);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('engagement-spectrum [part=save-state]').textContent()).toBe(
      'Passed to this website to save.',
    );
  });
});

test('a lazy element waits until it is nearly on screen, and shows its fallback until then', async () => {
  await go('/lazy');
  await page.getByRole('radio', { name: 'Inform' }).waitFor();
  expect(await page.getByText('Second', { exact: true }).isVisible()).toBe(true);
  expect(await told('ready')).toHaveLength(1);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => told('ready')).toHaveLength(2);
  expect(await page.getByText('Second', { exact: true }).isVisible()).toBe(false);
});

describe('a promise from a file', () => {
  beforeEach(() => go('/files'));
  const load = (src: string) =>
    on('promise', () => {}).then(() =>
      page.evaluate(
        (file) => document.querySelector('engagement-promise')?.setAttribute('src', file),
        src,
      ),
    );

  test('is shown once it is there', async () => {
    await load('/good.json');
    await page.getByText('Times of clinics').waitFor();
    expect(await page.getByText('The promise in plain text').isVisible()).toBe(false);
  });

  test.each([
    '/shape.json',
    '/script.json',
    '/large.json',
    '/text.json',
    '/none.json',
    'data:application/json,{}',
    'http://',
  ])('%s is refused: the fallback stays and says why', async (src) => {
    const failed = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('engagement-error', (event) =>
            resolve((event as CustomEvent).detail.code),
          ),
        ),
    );
    await load(src);
    await page.getByText('The promise could not be loaded', { exact: false }).waitFor();
    expect(await failed).toBe('not-loaded');
    expect(await page.getByText('The promise in plain text').isVisible()).toBe(true);
    expect(said.filter((line) => !line.includes('404'))).toEqual([]);
    await load('/good.json');
    await page.getByText('Times of clinics').waitFor();
    expect(await page.getByText('could not be loaded', { exact: false }).count()).toBe(0);
    // The other way round too: the text that the page has for it comes back.
    await load(src);
    await page.getByText('The promise could not be loaded', { exact: false }).waitFor();
    expect(await page.getByText('Times of clinics').count()).toBe(0);
    expect(await page.getByText('The promise in plain text').isVisible()).toBe(true);
    await on('promise', (element) => element.removeAttribute('src'));
    await expect
      .poll(() => page.getByText('could not be loaded', { exact: false }).count())
      .toBe(0);
    expect(await page.getByText('The promise in plain text').isVisible()).toBe(true);
  });
});
