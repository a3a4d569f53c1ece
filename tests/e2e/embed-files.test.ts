// What is published beside the scripts tells the truth about them, and a server can import them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, embedPage, openSite, quoted, type Site, script, version } from './embed-page.js';
import { publicPromise } from './pages/public-promise.js';

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: 'field' | 'method' })[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
const modules: { declarations: Declaration[] }[] = JSON.parse(
  built('custom-elements.json'),
).modules;
const [manifest = []] = modules.map(({ declarations }) => declarations);
const sri: { version: string; files: Record<string, string> } = JSON.parse(built('sri.json'));
const names = (list: readonly Named[]) => list.map(({ name }) => name);

/** The files that the planner fetches, and one that it cannot begin without. */
const chunks = readdirSync(new URL('../../packages/embed/dist', import.meta.url)).filter((name) =>
  /^planner-chunk-.*\.js$/.test(name),
);
const firstChunk = /planner-chunk-[\w-]+\.js/.exec(built('planner.js'))?.[0] ?? '';

/** A page whose import map has the hash of every file that the planner fetches. */
function plannerPage(files: Record<string, string>) {
  const integrity = Object.fromEntries(
    Object.entries(files).map(([name, hash]) => [`/${name}`, hash]),
  );
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  return embedPage('<engagement-planner></engagement-planner>', map + script('planner.js'));
}

let site: Site;

beforeAll(async () => {
  const hash = sri.files[`engagement-kit-${version}.js`];
  const tag = (integrity = hash) =>
    `<script type="module" src="/engagement-kit-${version}.js" integrity="${integrity}" crossorigin></script>`;
  const widgets = `<engagement-spectrum save="ask" required name="a"></engagement-spectrum>
    <engagement-standards></engagement-standards><engagement-promise value=${quoted(publicPromise)}></engagement-promise>`;
  site = await openSite({
    '/': embedPage(widgets, script()),
    '/whole': embedPage(widgets, tag()),
    '/changed': embedPage(widgets, tag(sri.files['spectrum.js'])),
    '/planner': plannerPage(sri.files),
    '/planner-changed': plannerPage({ ...sri.files, [firstChunk]: sri.files['spectrum.js'] ?? '' }),
  });
});
afterAll(() => site.close());

test('sri.json has the hash of every script that a page may include', () => {
  expect(sri.version).toBe(version);
  expect(Object.keys(sri.files)).toEqual(
    expect.arrayContaining([
      'index.js',
      'loader.js',
      'spectrum.js',
      'planner.js',
      `engagement-kit-${version}.js`,
      ...chunks,
    ]),
  );
  for (const [name, hash] of Object.entries(sri.files)) {
    expect(hash, name).toBe(`sha384-${createHash('sha384').update(built(name)).digest('base64')}`);
  }
});

test('a browser takes the file with its hash, and refuses it with another', async () => {
  const { page } = await site.open('/whole');
  await page.getByRole('radio', { name: 'Inform' }).waitFor();
  const { page: other, said } = await site.open('/changed');
  await expect.poll(() => said.join()).toContain('integrity');
  expect(await other.getByRole('radio').count()).toBe(0);
});

test('each file that the planner fetches is taken with its hash, and refused with another', async () => {
  expect(chunks.length).toBeGreaterThan(20);
  const { page, said: nothing } = await site.open('/planner');
  await page.getByRole('heading').first().waitFor();
  expect(nothing).toEqual([]);
  const { page: other, said } = await site.open('/planner-changed');
  await expect.poll(() => said.join()).toContain('integrity');
  expect(await other.getByRole('heading').count()).toBe(0);
});

test.each(manifest.map((each) => [each.tagName, each] as const))(
  'custom-elements.json knows %s as it is',
  async (tag, { attributes, members, cssParts, cssProperties }) => {
    const { page } = await site.open('/');
    await page.getByRole('radio', { name: 'Inform' }).check();
    await page.getByRole('button', { name: 'Save on this device' }).click();
    const real = await page.locator(tag).evaluate((element) => {
      const own = new Set<string>();
      const kinds: Record<string, 'field' | 'method'> = {};
      for (
        let each = Object.getPrototypeOf(element);
        each !== HTMLElement.prototype;
        each = Object.getPrototypeOf(each)
      ) {
        for (const [name, { value, get }] of Object.entries(
          Object.getOwnPropertyDescriptors(each),
        )) {
          own.add(name);
          kinds[name] ??= get || typeof value !== 'function' ? 'field' : 'method';
        }
      }
      const observed = (element.constructor as unknown as { observedAttributes: string[] })
        .observedAttributes;
      const parts = [...(element.shadowRoot as ShadowRoot).querySelectorAll('[part]')].map((node) =>
        node.getAttribute('part'),
      );
      return { kinds, observed, parts };
    });
    expect(names(attributes).sort()).toEqual([...real.observed].sort());
    for (const { name, kind } of members) expect([name, real.kinds[name]]).toEqual([name, kind]);
    const conditional = ['error-message', 'summary', 'notice', 'delete-button', 'explanation'];
    const saving = ['save', 'save-button', 'save-state'];
    const expected = names(cssParts).filter(
      (name) =>
        !conditional.includes(name) && (tag === 'engagement-spectrum' || !saving.includes(name)),
    );
    for (const name of expected) expect(real.parts).toContain(name);
    expect(cssProperties.length).toBeGreaterThanOrEqual(12);
    expect(cssParts.length).toBeGreaterThanOrEqual(8);
    for (const { name } of cssProperties) expect(built('index.js')).toContain(name);
  },
);

test('the guide names every attribute, property, event, method and part, and no other event', () => {
  const path = fileURLToPath(new URL('../../docs/guides/embed.md', import.meta.url));
  const guide = readFileSync(path, 'utf8');
  for (const { attributes, members, events, cssParts, cssProperties } of modules.flatMap(
    ({ declarations }) => declarations,
  )) {
    const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => `${name}(`);
    const all = [attributes, events, cssParts, cssProperties].flatMap(names);
    for (const name of [...all, ...methods]) expect(guide).toContain(`\`${name}`);
  }
  const told = new Set(guide.match(/(?<=`|')engagement-(?!spectrum|standards|promise|kit)\w+/g));
  expect([...told].sort()).toEqual(
    [
      ...new Set(
        modules.flatMap(({ declarations }) => declarations.flatMap((each) => names(each.events))),
      ),
    ].sort(),
  );
});

test.each(['index', 'pure', 'spectrum', 'standards', 'promise', 'loader'])(
  '%s.js can be imported on a server, and does nothing there',
  (name) => {
    const path = fileURLToPath(new URL(`../../packages/embed/dist/${name}.js`, import.meta.url));
    const program = `const own = Object.keys(globalThis).length; const all = await import(${JSON.stringify(path)});
      all.define?.(); all.load?.(); if (Object.keys(globalThis).length !== own) throw new Error('a global');
      console.log(JSON.stringify(Object.keys(all)));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    if (name === 'pure') {
      expect(JSON.parse(said).sort()).toEqual([
        'PromiseElement',
        'SpectrumElement',
        'StandardsElement',
        'define',
        'load',
      ]);
    }
  },
);
