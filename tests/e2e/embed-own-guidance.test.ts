// Guidance that has only what it must have, in the elements and in what is written for a page without a script.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importForServer } from '#support/bundle.js';
import { ownGuidanceText } from '#support/own-guidance.js';
import { embedPage, openSite, quoted, type Site } from './embed-page.js';

type Static = typeof import('../../packages/embed/src/static.js');

const guidance = JSON.parse(ownGuidanceText);
const [listen] = guidance.engagementTypes;
const promise = {
  format: 'public-promise' as const,
  formatVersion: 1 as const,
  organisation: 'Northshire Council',
  activities: ['Meeting'],
  engagementType: listen,
  open: [],
  fixed: [],
  feedback: [],
  source: guidance.source,
};

let site: Site;
let kit: Static;
beforeAll(async () => {
  kit = await importForServer<Static>(
    fileURLToPath(new URL('../../packages/embed/src/static.ts', import.meta.url)),
    'preact',
  );
  site = await openSite({
    '/own': embedPage(
      `<engagement-spectrum guidance=${quoted(guidance)}></engagement-spectrum>
      <engagement-standards guidance=${quoted(guidance)}></engagement-standards>
      <engagement-promise value=${quoted(promise)}></engagement-promise>`,
    ),
  });
});
afterAll(() => site.close());

test('the elements show it, and say nothing on the console', async () => {
  const { page, said } = await site.open('/own');
  await page.getByRole('radio', { name: 'Hand over' }).check();
  await page.getByText('who will tell them?').first().waitFor();
  await page.getByText('we will listen, and say what we heard').last().waitFor();
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('body > *')].map((each) => each.shadowRoot?.textContent).join(),
  );
  expect(text).not.toMatch(/undefined|Why it matters|\(\)/);
  expect(text).toContain('Northshire Council');
  expect(said).toEqual([]);
});

test.each<[string, () => string]>([
  ['the spectrum', () => kit.renderSpectrum({ guidance, as: 'page' })],
  [
    'the spectrum as content',
    () => kit.renderSpectrum({ guidance, as: 'content', value: 'listen' }),
  ],
  ['the standards', () => kit.renderStandards({ guidance, as: 'page' })],
  ['the standards as content', () => kit.renderStandards({ guidance, as: 'content' })],
  ['the promise', () => kit.renderPromise(promise, { as: 'page' })],
  ['the promise as content', () => kit.renderPromise(promise, { as: 'content' })],
  ['the promise as text', () => kit.renderPromiseText(promise)],
])('%s is written without a gap', (_name, write) => {
  const html = write();
  expect(html).toContain('Northshire Council, ');
  expect(html).not.toMatch(/undefined|Why it matters|\(\)|href=""/);
});
