// The packed packages in apps that draw their pages ahead of time, on a server: Next with both of its bundlers, and React
// Router. There a component that reads a window, the clock or chance stops the build, and so may a missing `docx`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { catalogue, type FreshApp, type PackedKit, packKit } from './fresh-app.js';

const { dependencies: ofExample } = JSON.parse(
  readFileSync(`${root}docs/examples/next/package.json`, 'utf8'),
) as { dependencies: Record<string, string> };

// An installation, and a build each, beside other tests.
const patience = { timeout: 300_000 };

let kit: PackedKit;
let app: FreshApp;

beforeAll(async () => {
  kit = await packKit();
  const router = '7.18.4';
  app = await kit.begin(
    'servers',
    { '.': 'servers' },
    {
      react: catalogue.react ?? '',
      'react-dom': catalogue['react-dom'] ?? '',
      next: ofExample.next ?? '',
      typescript: '6.0.3',
      '@types/node': '^20.19.0',
      '@types/react': '^19.0.0',
      'react-router': router,
      '@react-router/dev': router,
      '@react-router/node': router,
      isbot: '^5.0.0',
      vite: '^7.0.0',
    },
  );
  expect(existsSync(app.at('node_modules/docx'))).toBe(false);
}, patience.timeout);
afterAll(() => kit.remove());

/** What draws something before a script runs. */
const scopes = [
  'plan-file',
  'spectrum-selector',
  'standards-checklist',
  'promise-card',
  'plan-review',
  'plan-history',
  'plan-exports',
];
const drawn = (html: string) =>
  scopes.filter((scope) => html.includes(`data-scope="${scope}" data-part="root"`));

describe('Next', patience, () => {
  const build = (bundler: string) =>
    app.attempt('npx', ['next', 'build', `--${bundler}`], {
      env: { NEXT_TELEMETRY_DISABLED: '1', DIST_DIR: bundler },
    });
  const html = (bundler: string, page: string) => app.read(`${bundler}/server/app/${page}.html`);

  test.each(['turbopack', 'webpack'])('%s builds all of it without docx', async (bundler) => {
    const { code, output } = await build(bundler);
    expect(code, output).toBe(0);
    expect(drawn(html(bundler, 'plan'))).toEqual(scopes);
    for (const page of ['index', 'listening']) {
      const card = html(bundler, page);
      expect(card).toMatch(/<article lang="cy" data-scope="promise-card" data-part="root">/);
      expect(card).toContain('Ein haddewid i chi');
    }
    // The plain card is HTML alone; the other one is fetched for the browser as well.
    const scripts = (page: string) =>
      [...html(bundler, page).matchAll(/_next\/(static\/[^"\\]+\.js)/g)]
        .map(([, path]) => app.read(`${bundler}/${path}`))
        .join('');
    expect(scripts('index')).not.toContain('promise-card');
    expect(scripts('listening')).toContain('promise-card');
  });

  test('it means what it says: a component that reads the clock stops the build', async () => {
    mkdirSync(app.at('app/clock'));
    const clock = `'use client';\nexport default function Clock() { return <p>{Date.now()}</p>; }\n`;
    writeFileSync(app.at('app/clock/page.tsx'), clock);
    const { code, output } = await build('turbopack');
    expect(code).not.toBe(0);
    expect(output).toMatch(/"\/clock".+Date\.now\(\)/s);
  });
});

describe('React Router', patience, () => {
  test('draws all of it on its server, and builds it for browsers without docx', async () => {
    await app.run('npx', ['react-router', 'build']);
    expect(drawn(app.read('build/client/index.html'))).toEqual(scopes);
  });

  test('it means what it says: a component that reads the window stops the build', async () => {
    const plan = `export default function Plan() { return <p>{window.innerWidth}</p>; }\n`;
    writeFileSync(app.at('router/plan.jsx'), plan);
    const { code, output } = await app.attempt('npx', ['react-router', 'build']);
    expect(code).not.toBe(0);
    expect(output).toContain('window is not defined');
  });
});
