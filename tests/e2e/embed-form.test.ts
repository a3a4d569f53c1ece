// The elements in a plain form: what it carries, resets and restores is what the page without a script has.

import { parseAnswersForm } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import type { Page } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { embedPage, openSite, quoted, type Site, script, strict } from './embed-page.js';

const answers = {
  'define-purpose.2': { status: 'not-applicable', reason: 'There is one audience.' },
} as const;
const fallback = {
  spectrum: renderToStaticMarkup(createElement(SpectrumSelector, { name: 'type', required: true })),
  standards: renderToStaticMarkup(
    createElement(StandardsChecklist, { name: 'assessment', defaultValue: answers }),
  ),
};
const form = (spectrum = 'required', standards = '', head?: string) =>
  embedPage(
    `<form method="post" action="/posted"><input name="title" value="Plan">
    <engagement-spectrum name="type" ${spectrum}>${fallback.spectrum}</engagement-spectrum>
    <engagement-standards name="assessment" value=${quoted(answers)} ${standards}>${fallback.standards}</engagement-standards>
    <button>Send</button><button type="reset">Start again</button></form><a href="/next">Next</a>`,
    head,
  );

let site: Site;
let page: Page;
let said: string[];

beforeAll(async () => {
  site = await openSite({
    '/': form(),
    '/read': form('readonly value="consult"', 'readonly'),
    '/off': form('disabled value="consult"', 'disabled'),
    '/required': form('required value="consult"', 'required'),
    '/slow': form('required', '', strict + script('index.js?slow')),
    '/slow-saved': form('save="ask"', 'save="ask"', strict + script('index.js?slow')),
    '/streamed': form('required', '', '<script type="module" async src="/index.js"></script>').map(
      (part) => part.replace('<fieldset', '<script src="/slow.js"></script><fieldset'),
    ) as [string, string],
    '/slow.js': ['text/javascript', ''],
    '/lazy': embedPage(
      `<form method="post" action="/posted"><input name="title" value="Plan"><button>Send</button>
      <p style="height: 5000px"></p><engagement-spectrum name="type" required loading="lazy">Types</engagement-spectrum>
      <engagement-standards name="assessment" loading="lazy" value=${quoted(answers)}>Standards</engagement-standards>
      <engagement-spectrum name="asked" required loading="lazy">${fallback.spectrum}</engagement-spectrum>
      </form><a href="/next">Next</a>`,
      script(),
    ),
    '/next': embedPage('<h1>Next</h1>'),
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, said } = await site.open('/'));
});

/** Works with whichever of element and fallback there is. */
async function fillIn(where: Page) {
  await where.getByRole('radio', { name: 'Consult' }).check();
  await where.getByRole('radio', { name: 'Answered' }).first().check();
  const notes = where.getByRole('textbox', { name: 'Notes and evidence (optional)' }).first();
  await notes.fill('First line\nsecond line');
  await where.getByText('Add evidence, owner or date').filter({ visible: true }).first().click();
  await where.getByRole('textbox', { name: 'What it is' }).first().fill('Minutes & more');
  await where.getByRole('textbox', { name: 'Owner' }).first().fill('Engagement lead');
  await where.getByLabel('Due date').filter({ visible: true }).first().fill('2026-07-03');
}

/** The entries of the last post that say something. */
const posted = () =>
  [...new URLSearchParams(site.posts.at(-1))].filter(([, value]) => value !== '').sort();
const entries = () =>
  page.evaluate(() => [...new FormData(document.forms[0])] as [string, string][]);
const shown = () =>
  page.evaluate(() => ({
    type: (document.querySelector('engagement-spectrum') as HTMLInputElement).value,
    answers: (document.querySelector('engagement-standards') as unknown as { answers: object })
      .answers,
  }));

test('sends the form on Enter, by its first button, as fields of the page itself do', async () => {
  await page.getByRole('radio', { name: 'Consult' }).focus();
  await page.keyboard.press('Enter');
  // Nothing is chosen yet, and a choice is required: the form stays.
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByRole('radio', { name: 'Consult' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
  expect(posted()).toContainEqual(['type', 'consult']);
});

test('posts what the page without a script posts', async () => {
  await fillIn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
  const withScript = posted();

  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const still = (await plain?.newPage()) as Page;
  await still.goto(site.url);
  await fillIn(still);
  await still.getByRole('button', { name: 'Send' }).click();
  await still.getByRole('heading', { name: 'Posted' }).waitFor();
  expect(withScript).toEqual(posted());
  expect(withScript).toContainEqual(['assessment.define-purpose.1', 'answered']);
  expect(withScript).toContainEqual(['type', 'consult']);
  expect(parseAnswersForm(withScript, 'assessment')).toEqual({
    issues: [],
    answers: {
      ...answers,
      'define-purpose.1': {
        status: 'answered',
        notes: 'First line\nsecond line',
        owner: 'Engagement lead',
        dueOn: '2026-07-03',
        evidence: [{ label: 'Minutes & more' }],
      },
    },
  });
  expect(said).toEqual([]);
});

/** Opens a page whose script is on its way until it is told to arrive. */
async function openSlow(path: string, before?: (page: Page) => Promise<unknown>) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const slow = await site.open('/next', (context) =>
    context.route('**/index.js?slow', async (route) => {
      await arrived;
      await route.continue();
    }),
  );
  await before?.(slow.page);
  await slow.page.goto(site.url + path, { waitUntil: 'commit' });
  return {
    ...slow,
    arrive: async () => {
      arrive();
      await slow.page.locator('engagement-standards [part=check-plan]').waitFor();
    },
  };
}

test('what was entered before the script arrived is there when it does', async () => {
  const slow = await openSlow('/slow');
  await fillIn(slow.page);
  const before = await slow.page.evaluate(
    () => [...new FormData(document.forms[0])].filter(([, value]) => value !== '') as unknown,
  );
  await slow.arrive();
  page = slow.page;
  expect((await entries()).sort()).toEqual((before as string[]).sort());
  expect(await page.getByRole('radio', { name: 'Consult' }).isChecked()).toBe(true);
  expect(
    await page.getByRole('textbox', { name: 'Notes and evidence (optional)' }).first().inputValue(),
  ).toBe('First line\nsecond line');
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await shown()).toEqual({ type: null, answers });
  expect(slow.said).toEqual([]);
});

test('it is newer than what was saved, and nothing that was saved is lost', async () => {
  const saved = {
    'define-purpose.1': {
      status: 'in-progress',
      notes: 'Saved notes',
      owner: 'Saved owner',
      evidence: [{ label: 'Saved minutes' }],
    },
    'know-the-community.1': { status: 'answered' },
  };
  const slow = await openSlow('/slow-saved', (where) =>
    where.evaluate((answers) => {
      const keep = (tag: string, file: object) =>
        localStorage.setItem(`engagement-kit:engagement-${tag}`, JSON.stringify(file));
      keep('spectrum:type', { value: 'inform' });
      keep('standards:assessment', { answers });
    }, saved),
  );
  await fillIn(slow.page);
  await slow.arrive();
  page = slow.page;
  const typed = {
    status: 'answered',
    notes: 'First line\nsecond line',
    owner: 'Engagement lead',
    dueOn: '2026-07-03',
    evidence: [{ label: 'Saved minutes' }, { label: 'Minutes & more' }],
  };
  expect(await shown()).toEqual({
    type: 'consult',
    answers: { ...saved, 'define-purpose.1': typed },
  });
  // The console names the question that this guidance does not have.
  expect(
    slow.said.filter((each) => !each.includes('does not know “know-the-community.1”')),
  ).toEqual([]);
});

test('what was taken out before the script arrived is out, and what was not touched stays', async () => {
  const slow = await openSlow('/slow');
  await slow.page.locator('textarea', { hasText: 'There is one audience.' }).fill('');
  await slow.arrive();
  page = slow.page;
  expect((await shown()).answers).toEqual({ 'define-purpose.2': { status: 'not-applicable' } });
});

/** Unfolds evidence, owner and date of the second question. */
const unfold = (where: Page) =>
  where.getByText('Add evidence, owner or date').filter({ visible: true }).nth(1).click();
const fieldsOfAnAnswer: readonly [label: string, before?: (where: Page) => Promise<unknown>][] = [
  ['Say why', (where) => where.getByRole('radio', { name: 'Does not apply' }).first().check()],
  ['Notes and evidence (optional)'],
  ['What it is', unfold],
  ['Owner', unfold],
];

test.each(fieldsOfAnAnswer)(
  'somebody who is in the middle of a word in “%s” goes on in the same field',
  async (label, before) => {
    const slow = await openSlow('/slow');
    await before?.(slow.page);
    const field = slow.page.getByRole('textbox', { name: label }).filter({ visible: true });
    await field.first().click();
    await slow.page.keyboard.type('The lead');
    await slow.arrive();
    await slow.page.keyboard.type(' of two');
    expect(await field.first().inputValue()).toBe('The lead of two');
    expect(slow.said).toEqual([]);
  },
);

test('a fallback that arrives after the script is not asked a second time', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const streamed = await site.open('/next', (context) =>
    context.route('**/slow.js', async (route) => {
      await arrived;
      await route.continue();
    }),
  );
  page = streamed.page;
  await page.goto(`${site.url}/streamed`, { waitUntil: 'commit' });
  await page.getByRole('radio', { name: 'Consult' }).check();
  arrive();
  await page.getByRole('button', { name: 'Check plan' }).waitFor();
  await page.waitForLoadState();
  expect(await entries()).toEqual([
    ['title', 'Plan'],
    ['type', 'consult'],
    ['assessment.define-purpose.2', 'not-applicable'],
    ['assessment.define-purpose.2.reason', 'There is one audience.'],
  ]);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
  expect(streamed.said).toEqual([]);
});

test('an element that waits to be near the screen counts as well', async () => {
  await page.goto(`${site.url}/lazy`);
  await page.waitForFunction(() => customElements.get('engagement-spectrum'));
  expect(await entries()).toEqual([
    ['title', 'Plan'],
    ['assessment.define-purpose.2', 'not-applicable'],
    ['assessment.define-purpose.2.reason', 'There is one audience.'],
  ]);
  // A choice is required: the person is taken to it.
  await page.getByRole('button', { name: 'Send' }).click();
  const focused = page.locator('[name=type] input:focus');
  await focused.waitFor();
  expect(new URL(page.url()).pathname).toBe('/lazy');
  await page.keyboard.press('Space');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('[name=asked] [part=option-radio][value=consult]').check();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Next' }).waitFor();
  await page.goBack();
  const types = async () => (await entries()).filter(([name]) => /type|asked/.test(name));
  await expect.poll(types).toEqual([
    ['type', 'inform'],
    ['asked', 'consult'],
  ]);
  expect(said).toEqual([]);
});

test('a reset goes back to the attributes', async () => {
  const before = await entries();
  await fillIn(page);
  expect(await entries()).not.toEqual(before);
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await entries()).toEqual(before);
  expect(await shown()).toEqual({ type: null, answers });
  expect(await page.getByRole('radio', { name: 'Consult' }).isChecked()).toBe(false);
  expect(
    await page.getByRole('textbox', { name: 'Notes and evidence (optional)' }).first().inputValue(),
  ).toBe('');
});

test('the back button brings it back', async () => {
  await fillIn(page);
  const before = await shown();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Next' }).waitFor();
  await page.goBack();
  await expect.poll(shown).toEqual(before);
  expect(await page.getByRole('radio', { name: 'Consult' }).isChecked()).toBe(true);
});

test('a form is not sent without a required choice: it says what to do and takes the person there', async () => {
  await page.getByRole('button', { name: 'Send' }).click();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByText('Choose a type of engagement', { exact: false }).first().waitFor();
  const focus = await page.evaluate(() => [
    document.activeElement?.localName,
    (document.activeElement?.shadowRoot?.activeElement as HTMLInputElement)?.value,
  ]);
  expect(focus).toEqual(['engagement-spectrum', 'inform']);
  await page.getByRole('radio', { name: 'Inform' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
  expect(said).toEqual([]);
});

test('with every question required, it goes to the first that is open, also when that is folded', async () => {
  await page.goto(`${site.url}/required`);
  await page.getByText('2 questions').filter({ visible: true }).first().click();
  await page.getByRole('button', { name: 'Send' }).click();
  const focused = page.locator('engagement-standards input:focus');
  await focused.waitFor();
  expect(await focused.getAttribute('value')).toBe('not-started');
  await page.evaluate(() => {
    const element = document.querySelector('engagement-standards') as unknown as {
      answers: object;
    };
    const status = { status: 'answered' };
    const ids = ['define-purpose.1', 'define-purpose.2'];
    element.answers = Object.fromEntries(ids.map((id) => [id, status]));
  });
  await page.getByRole('button', { name: 'Send' }).click();
  const place = await focused.evaluate((input) =>
    [...(input.getRootNode() as ShadowRoot).querySelectorAll('[data-part=question]')].findIndex(
      (question) => question.contains(input),
    ),
  );
  expect(place).toBe(2);
});

test('read only it posts what it shows; disabled it posts nothing', async () => {
  await page.goto(`${site.url}/read`);
  expect(await entries()).toEqual([
    ['title', 'Plan'],
    ['type', 'consult'],
    ['assessment.define-purpose.2', 'not-applicable'],
    ['assessment.define-purpose.2.reason', 'There is one audience.'],
  ]);
  await page.goto(`${site.url}/off`);
  expect(await entries()).toEqual([['title', 'Plan']]);
  expect(await page.getByRole('radio', { name: 'Consult' }).isDisabled()).toBe(true);
});
