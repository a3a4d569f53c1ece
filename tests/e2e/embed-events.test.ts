// What a person writes stays in the element: no event holds it, and each event holds what is published of it.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, embedPage, openSite, type Site, script } from './embed-page.js';

interface Told {
  readonly name: string;
  readonly tag: string;
  readonly detail: Record<string, unknown>;
  readonly bubbles: boolean;
  readonly composed: boolean;
  readonly cancelable: boolean;
}
const manifest: { tagName: string; events: { name: string; type: { text: string } }[] }[] =
  JSON.parse(built('custom-elements.json')).modules[0].declarations;

/** Hears every event of the kit, also one that nobody has described. */
const listening = `<script>
  globalThis.told = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('engagement-')) {
      const { type: name, detail, bubbles, composed, cancelable } = event;
      told.push({ name, tag: this.localName, detail, bubbles, composed, cancelable });
    }
    return dispatchEvent.call(this, event);
  };</script>`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(
      `<engagement-spectrum name="type" save="ask"></engagement-spectrum>
       <engagement-standards name="assessment" save="ask"></engagement-standards>
       <engagement-promise src="/secret.json">Text</engagement-promise>`,
      listening + script(),
    ),
    '/secret.json': ['application/json', 'Secret promise'],
  });
});
afterAll(() => site.close());

const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

/** Writes into every field that a question has. */
async function write(page: Page) {
  const standards = page.locator('engagement-standards');
  await standards.getByRole('radio', { name: 'Answered' }).first().check();
  await standards.locator('input[value=not-applicable]').nth(1).check();
  await standards.locator('[part=question-details] summary').first().click();
  const fields = standards.locator('textarea, input:not([type=radio], [type=checkbox])');
  // The first that can be seen of each kind, by its label: asked of all of them at once.
  const firsts = await fields.evaluateAll((nodes) => {
    const found = new Map<string, { at: number; type: string }>();
    for (const [at, node] of (nodes as HTMLInputElement[]).entries()) {
      const label = node.labels?.[0]?.textContent ?? '';
      if (node.checkVisibility() && !found.has(label)) found.set(label, { at, type: node.type });
    }
    return [...found];
  });
  const texts: Record<string, string> = { date: '2031-07-19', url: 'https://secret.example/' };
  for (const [, { at, type }] of firsts) {
    await fields.nth(at).fill(texts[type] ?? 'Secret words');
    await fields.nth(at).blur();
  }
  return firsts.map(([label]) => label);
}

test('no event holds a note, a reason, evidence, an owner or a date', async () => {
  const { page, said } = await site.open('/');
  await page.getByRole('radio', { name: 'Involve' }).check();
  const kinds = await write(page);
  expect(kinds.length, kinds.join()).toBeGreaterThanOrEqual(6);
  for (const button of await page.getByRole('button', { name: 'Save on this device' }).all()) {
    await button.click();
  }
  await page.locator('engagement-standards').evaluate((element) => {
    element.setAttribute('value', 'Secret attribute');
  });
  await expect
    .poll(async () => (await told(page)).filter(({ name }) => name === 'engagement-error').length)
    .toBe(2);

  const written = await page
    .locator('engagement-standards')
    .evaluate((element) => (element as unknown as { exportJSON(): string }).exportJSON());
  for (const words of ['Secret words', '2031-07-19']) expect(written).toContain(words);
  const all = await told(page);
  expect(JSON.stringify(all)).not.toMatch(/secret (?!promise)|2031-07-19|secret\.example/i);
  expect(said.filter((line) => !line.includes('Failed to load'))).toEqual([]);

  // Everything that was told is published, and everything that is published was told.
  const published = manifest.flatMap(({ tagName, events }) =>
    events.map(({ name, type }) => [tagName, name, type.text] as const),
  );
  const seen = new Set<string>();
  for (const { tag, name, detail, bubbles, composed, cancelable } of all) {
    const [, , type] = published.find((each) => each[0] === tag && each[1] === name) ?? [];
    expect(type, `${tag} ${name}`).toBeDefined();
    const fields = type?.match(/(?<=[{,] )\w+/g) ?? [];
    expect(Object.keys(detail).sort(), `${tag} ${name}`).toEqual([...fields].sort());
    expect([bubbles, composed, cancelable]).toEqual([true, true, name === 'engagement-save']);
    seen.add(name);
  }
  expect([...seen].sort()).toEqual([...new Set(published.map(([, name]) => name))].sort());
});

test('with events="notes" they do', async () => {
  const { page } = await site.open('/');
  await page.locator('engagement-standards').evaluate((element) => {
    element.setAttribute('events', 'notes');
  });
  await write(page);
  const last = (await told(page)).filter(({ name }) => name === 'engagement-change').at(-1);
  expect(JSON.stringify(last)).toContain('Secret words');
});
