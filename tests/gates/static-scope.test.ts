// Static HTML of the standards names its scope once. The style sheets have to find its parts all the same, and no part
// of another component that stands inside a checklist.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ukhsaGuidance } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { bundleStyles, importForServer } from '#support/bundle.js';
import { tidy } from '../../packages/embed/src/static/tidy.js';

type Static = typeof import('../../packages/embed/src/static.js');

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The text of all files below a folder of a package whose names fit. */
function read(folder: string, names: RegExp): string {
  const path = at(`../../packages/${folder}/`);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => readFileSync(path + name, 'utf8'))
    .join('\n');
}

const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

const sheets = read('themes/src/core', /standards-checklist-.*\.css$/);
const inside = found(sheets, /"standards-checklist"\] \w*\[data-part="([a-z-]+)"/g);
const bySelf = found(sheets, /"standards-checklist"\]\[data-part="([a-z-]+)"/g);

/** Names of parts and of their nodes in the other components. */
const elsewhere = found(
  ['planner', 'promise-card', 'spectrum-selector']
    .map((name) => read(`${name}/src`, /^(?!.*\.(?:test|stories)\.).*\.tsx?$/))
    .join('\n'),
  /(?:[pP]art(?:<[^(]*>)?|\bnode|nodesOf\(\w+\))\(\s*'([a-z-]+)'/g,
);

it('finds inside the root what no other component has', () => {
  expect(inside.size).toBeGreaterThan(25);
  expect([...inside].filter((name) => elsewhere.has(name))).toEqual([]);
});

it('keeps the scope of what others have too, and of nothing else', () => {
  expect(elsewhere).toContain('question');
  const markup = (name: string) => `<p data-scope="standards-checklist" data-part="${name}">`;
  for (const name of bySelf) expect(tidy(markup(name))).toBe(markup(name));
  for (const name of inside) expect(tidy(markup(name))).toBe(`<p data-part="${name}">`);
});

it('finds what it would find if every part named its scope', async () => {
  const [{ renderStandards }, core, theme] = await Promise.all([
    importForServer<Static>(at('../../packages/embed/src/static.ts'), 'preact'),
    bundleStyles(at('../../packages/themes/src/core.css')),
    bundleStyles(at('../../packages/themes/src/neutral.css')),
  ]);
  const selectors = selectorsOf(core + theme);
  const answers = {
    'define-purpose.1': { status: 'not-applicable', evidence: [{ label: 'Minutes', url: 'no' }] },
  } as const;
  // Two standards hold every part there is: a selector that finds one question finds nineteen.
  const { source, standards } = ukhsaGuidance;
  const guidance = { source, standards: standards.slice(0, 2) };
  const { document } = new JSDOM(renderStandards({ name: 'plan', answers, guidance })).window;
  const places = new Map([...document.querySelectorAll('*')].map((node, at) => [node, at]));
  /** Which selector finds which nodes, by their places. */
  const hits = () =>
    selectors.map((selector) => {
      const found = [...document.querySelectorAll(selector)].map((node) => places.get(node));
      return `${selector}: ${found}`;
    });
  const brief = hits();
  const parts = document.querySelectorAll('[data-part]:not([data-scope])');
  expect(parts.length).toBeGreaterThan(100);
  for (const part of parts) part.setAttribute('data-scope', 'standards-checklist');
  expect(hits()).toEqual(brief);
  // A part that a rule no longer finds would have been seen.
  document.querySelector('[data-part=standard-heading]')?.removeAttribute('data-part');
  expect(hits()).not.toEqual(brief);
}, 240_000);

/** The selectors of a sheet that may find a checklist's nodes, without what only a screen knows. */
function selectorsOf(css: string): string[] {
  const heads = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...heads]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@') && !/data-scope=(?!"?standards-checklist)/.test(head))
    .map((head) => head.replace(/::[\w-]+|:(?:hover|focus-visible|focus-within)/g, ''));
}
