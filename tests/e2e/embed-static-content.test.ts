// Text for a content system that strips what it does not know: nothing of it may be lost.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importForServer } from '#support/bundle.js';
import { openBrowser } from '#support/pages.js';
import { promiseContent } from '../../packages/promise-card/src/content/promise-content.js';
import {
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../../packages/promise-card/src/promises.fixtures.js';
import { ukhsaSpectrum } from '../../packages/spectrum-selector/src/guidance.js';
import { spectrumSelectorMessages } from '../../packages/spectrum-selector/src/messages.js';
import { afterKses, unreadableTags } from './embed-static-kses.js';

type Static = typeof import('../../packages/embed/src/static.js');

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let kit: Static;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  kit = await importForServer<Static>(at('../../packages/embed/src/static.ts'), 'preact');
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Markup as a browser reads it: elements with their attributes in order of name, and texts. */
const read = (html: string) =>
  page.evaluate((given) => {
    const lines: string[] = [];
    const look = (node: Node) => {
      if (node instanceof Element) {
        const own = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
        lines.push(`<${node.localName} ${own.join(' ')}>`);
      } else lines.push(node.textContent ?? '');
      for (const child of node.childNodes) look(child);
    };
    look(new DOMParser().parseFromString(given, 'text/html').body);
    return lines;
  }, html);

const answers = {
  'define-purpose.1': {
    status: 'answered',
    notes: 'We <b>asked</b> & "heard".\nTwice > once',
    evidence: [{ label: 'Minutes', url: 'https://example.org/minutes?a=1&b=2' }],
    owner: 'Engagement lead',
    dueOn: '2026-07-03',
  },
} as const;

const scriptUrl = 'https://kit.example/engagement-kit.js';
const cases: Record<string, () => string> = {
  'the spectrum': () => kit.renderSpectrum({ as: 'content' }),
  'a chosen type': () => kit.renderSpectrum({ as: 'content', value: 'involve', headingLevel: 3 }),
  'the standards': () => kit.renderStandards({ as: 'content' }),
  'standards with answers': () => kit.renderStandards({ as: 'content', answers }),
  'a full promise': () => kit.renderPromise(fullPromise, { as: 'content' }),
  'a long promise': () => kit.renderPromise(longPromise, { as: 'content' }),
  'an empty promise': () => kit.renderPromise(emptyPromise, { as: 'content' }),
  'a hostile promise': () => kit.renderPromise(hostilePromise, { as: 'content' }),
  'a place for the spectrum': () =>
    kit.snippet({ widget: 'spectrum', form: 'data', name: 'type', theme: 'host', language: 'cy' }),
  'a place for the standards': () =>
    kit.snippet({ widget: 'standards', form: 'data', save: 'ask', headingLevel: 3 }),
  'a place for a promise': () =>
    kit.snippet({ widget: 'promise', form: 'data', src: '/promise.json?a=1&b=2' }),
  'a place for a promise with its text': () =>
    kit.snippet({ widget: 'promise', form: 'data', src: 'promise.json', promise: fullPromise }),
};

describe.each(Object.entries(cases))('%s', (_name, make) => {
  it('comes out of wp_kses_post as it went in', async () => {
    const html = make();
    expect(unreadableTags(html)).toEqual([]);
    const lines = await read(html);
    expect(lines.length).toBeGreaterThan(3);
    expect(await read(afterKses(html))).toEqual(lines);
  });

  it('brings no style, script or control', () => {
    expect(make()).not.toMatch(/<(style|script|form|input|button|select|textarea|iframe|svg)\b/i);
    expect(make()).not.toMatch(/\s(style|class|on\w+)=/i);
  });
});

it('the check sees what is lost: controls, drawings, and a tag with a bare bracket in it', async () => {
  for (const html of [
    kit.renderSpectrum({ name: 'type' }),
    '<time datetime="2026-06-04">June</time>',
  ]) {
    expect(await read(afterKses(html))).not.toEqual(await read(html));
  }
  expect(unreadableTags('<p title="a > b">text</p>')).toHaveLength(2);
  expect(unreadableTags('<p data-a--b="">text</p>')).toHaveLength(1);
});

it('says every word that the styled form says', async () => {
  const words = async (html: string) => (await read(html)).filter((line) => !line.startsWith('<'));
  const plain = (await words(kit.renderSpectrum({ as: 'content', value: 'consult' }))).join(' ');
  const { drawnOrganisation, drawnCommunity, lastWord, drawnBy } =
    spectrumSelectorMessages.messages;
  // Where nothing is drawn there is nothing to say of drawings, and no line to stand in the middle of.
  const ofDrawings = [
    drawnOrganisation,
    drawnCommunity,
    lastWord,
    drawnBy.replace('{by}', 'Engagement Kit'),
    ukhsaSpectrum.spectrum.middle,
  ];
  const styled = await words(kit.renderSpectrum({ readOnly: true, value: 'consult' }));
  expect(ofDrawings.filter((word) => !styled.includes(word))).toEqual([]);
  for (const word of styled) {
    if (ofDrawings.includes(word)) expect(plain).not.toContain(word);
    else expect(plain).toContain(word);
  }
  const caption = promiseContent(fullPromise).promise?.drawing?.caption ?? '';
  const card = (await words(kit.renderPromise(fullPromise)))
    .filter((word) => word !== caption)
    .join('');
  expect((await words(kit.renderPromise(fullPromise, { as: 'content' }))).join('')).toBe(card);
});

it('keeps source, licence and changes with the text', () => {
  for (const make of Object.values(cases).slice(0, 7)) {
    const html = make();
    expect(html).toContain('UK Health Security Agency');
    expect(html).toContain('Open Government Licence v3.0');
    expect(html).toContain('pubic');
  }
});

it('a script’s tag in front of a place goes, and leaves no word behind', async () => {
  const options = { widget: 'spectrum', form: 'data' } as const;
  const [withScript, without] = [kit.snippet({ ...options, scriptUrl }), kit.snippet(options)];
  expect(withScript).toContain(`<script type="module" src="${scriptUrl}"`);
  expect(afterKses(withScript).trim()).toBe(afterKses(without).trim());
});
