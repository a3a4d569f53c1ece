// The embed's types as a host has them: installed from the packed files, with each React that it may use, and with none.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pnpmQuietly } from '../../tools/pnpm.mjs';
import { bin, capture } from '../../tools/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ek-types-'));
const types = { 'react-18': '^18.2.0', 'react-19': '^19.0.0', none: undefined };
type Host = keyof typeof types;

beforeAll(async () => {
  const packages = ['embed', 'model'].flatMap((name) => ['--filter', `@engagement-kit/${name}`]);
  expect(await pnpmQuietly([...packages, 'pack', '--pack-destination', folder])).toBe(0);
  const packed = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(2);
  for (const [host, version] of Object.entries(types)) {
    mkdirSync(join(folder, host));
    const fields = {
      private: true,
      type: 'module',
      dependencies: {
        ...Object.fromEntries(
          packed.map((name) => [`@engagement-kit/${name.split('-')[2]}`, `file:../${name}`]),
        ),
        ...(version && { '@types/react': version }),
      },
    };
    writeFileSync(join(folder, host, 'package.json'), JSON.stringify(fields));
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
    const { code, output } = await capture('npm', ['install', ...quick], {
      cwd: join(folder, host),
    });
    expect(code, output).toBe(0);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the type checker says about a file of this host; nothing when all is well. */
async function check(host: Host, text: string): Promise<string> {
  const cwd = join(folder, host);
  const file = host === 'none' ? 'page.ts' : 'page.tsx';
  writeFileSync(join(cwd, file), text);
  const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
  const libraries = ['--lib', 'es2022,dom,dom.iterable', '--jsx', 'react-jsx'];
  const args = [...options.split(' '), ...libraries, file];
  return (await capture(bin('tsc'), args, { cwd })).output;
}

const tags = (more = '') => `
  import type {} from '@engagement-kit/embed/react';
  import type { SpectrumElement } from '@engagement-kit/embed/pure';
  import { createRef } from 'react';
  const spectrum = createRef<SpectrumElement>();
  export const page = (
    <main>
      <engagement-spectrum ref={spectrum} name="type" value="involve" theme="host" lang="cy"
        heading-level={3} save="ask" required loading="lazy" data-ek-scheme="auto" class="wide">
        Types
      </engagement-spectrum>
      <engagement-standards name="assessment" save="host" events="notes" readonly="" />
      <engagement-promise src="/promise.json" id="promise" />
      ${more}
    </main>
  );
  const value: string | null | undefined = spectrum.current?.value;
  spectrum.current?.setAnswers(value);`;

describe.each(['react-18', 'react-19'] as const)('%s', (host) => {
  test('knows the tags', async () => {
    expect(await check(host, tags())).toBe('');
  });

  test('refuses what the tags do not take', async () => {
    const wrong = [
      '<engagement-spectrum theme="dark" />',
      '<engagement-spectrum save="always" />',
      '<engagement-spectrum src="/promise.json" />',
      '<engagement-standards value={3} />',
      '<engagement-promise heading-level="first" />',
      '<engagement-spectrum data-ek-scheme="night" />',
      '<engagement-poll />',
    ];
    const text = tags(wrong.join('\n'));
    const said = await check(host, text);
    const lines = [...said.matchAll(/^page\.tsx\((\d+),/gm)].map(([, line]) => Number(line));
    const refused = lines.map((line) => text.split('\n')[line - 1]?.trim());
    expect(refused, said).toEqual(wrong);
  });
});

test('React 18 refuses what it would write as a text', async () => {
  const wrong = [
    "<engagement-standards value={{ a: { status: 'answered' } }} />",
    "<engagement-standards answers={{ a: { status: 'answered' } }} />",
    '<engagement-spectrum required={false} />',
    '<engagement-spectrum onengagement-change={() => {}} />',
  ];
  for (const each of wrong) {
    expect(await check('react-18', tags(each))).toContain('not assignable');
    expect(await check('react-19', tags(each))).toBe('');
  }
});

test('React 19 hears events with their details', async () => {
  const listener = (body: string) =>
    tags(
      `<engagement-spectrum onengagement-change={({ detail }) => ${body}} />
       <engagement-standards value={{ 'define-purpose.1': { status: 'answered' } }}
         onengagement-progress={({ detail }) => detail.answered.toFixed()}
         onengagement-save={(event) => event.preventDefault()} />`,
    );
  expect(await check('react-19', listener('detail.value?.trim()'))).toBe('');
  expect(await check('react-19', listener('detail.answer'))).toContain("'answer' does not exist");
});

test('a page without React knows the elements and their events', async () => {
  const page = (wrong = '') => `
    import { define, load, type AnswerDetail } from '@engagement-kit/embed/pure';
    import '@engagement-kit/embed/dist/spectrum.js';
    define({ prefix: 'acme' });
    load();
    const spectrum = document.createElement('engagement-spectrum');
    spectrum.headingLevel = 3;
    const type: string | null = spectrum.value;
    document.querySelector('engagement-standards')?.setAnswers({ a: { status: 'answered' } });
    const promise: object | null | undefined = document.querySelector('engagement-promise')?.promise;
    document.addEventListener('engagement-answer', ({ detail }) => {
      const answer: AnswerDetail = detail;
      console.log(answer.questionId, type, promise);
    });
    spectrum.addEventListener('engagement-error', ({ detail }) => detail.code === 'bad-json');
    addEventListener('engagement-save', (event) => event.detail.key.trim());
    ${wrong}`;
  expect(await check('none', page())).toBe('');
  expect(await check('none', page('spectrum.value = 3;'))).toContain("'number' is not assignable");
  const misspelt = "spectrum.addEventListener('engagement-error', (e) => e.detail.reason);";
  expect(await check('none', page(misspelt))).toContain("'reason' does not exist");
});
