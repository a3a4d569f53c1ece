// The embed's types as a host has them: installed from the packed files, with each React that it may use, and with none.
// One run of the compiler a host reads all of its pages.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pnpmQuietly } from '../../tools/pnpm.mjs';
import { bin, capture } from '../../tools/run.mjs';

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

const refusedEverywhere = [
  '<engagement-spectrum theme="dark" />',
  '<engagement-spectrum save="always" />',
  '<engagement-spectrum src="/promise.json" />',
  '<engagement-standards value={3} />',
  '<engagement-promise heading-level="first" />',
  '<engagement-spectrum data-ek-scheme="night" />',
  '<engagement-poll />',
];
/** React 18 would write these as a text; React 19 hands them over. */
const onlyFor19 = [
  "<engagement-standards value={{ a: { status: 'answered' } }} />",
  "<engagement-standards answers={{ a: { status: 'answered' } }} />",
  '<engagement-spectrum required={false} />',
  '<engagement-spectrum onengagement-change={() => {}} />',
];

const listener = (body: string) =>
  tags(
    `<engagement-spectrum onengagement-change={({ detail }) => ${body}} />
     <engagement-standards value={{ 'define-purpose.1': { status: 'answered' } }}
       onengagement-progress={({ detail }) => detail.answered.toFixed()}
       onengagement-save={(event) => event.preventDefault()} />`,
  );

const script = (wrong = '') => `
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

const react = {
  sound: tags(),
  refused: tags(refusedEverywhere.join('\n')),
  ...Object.fromEntries(onlyFor19.map((tag, at) => [`only-for-19-${at}`, tags(tag)])),
};

/** The pages of each host, by name. */
const pages = {
  'react-18': { types: '^18.2.0', pages: react },
  'react-19': {
    types: '^19.0.0',
    pages: {
      ...react,
      listening: listener('detail.value?.trim()'),
      mishearing: listener('detail.answer'),
    },
  },
  none: {
    types: undefined,
    pages: {
      sound: script(),
      'wrong-value': script('spectrum.value = 3;'),
      'wrong-detail': script(
        "spectrum.addEventListener('engagement-error', (e) => e.detail.reason);",
      ),
    },
  },
};
type Host = keyof typeof pages;

const folder = mkdtempSync(join(tmpdir(), 'ek-types-'));
const said = new Map<string, string>();

/** What the compiler says about a page of a host; nothing when all is well. */
function saidOf(host: Host, page: string): string {
  const words = said.get(`${host}/${page}`);
  if (words === undefined) throw new Error(`${host} has no page ${page}.`);
  return words;
}

async function install(host: Host, packed: readonly string[]): Promise<void> {
  const cwd = join(folder, host);
  const { types } = pages[host];
  mkdirSync(cwd);
  const dependencies = {
    ...Object.fromEntries(
      packed.map((name) => [`@engagement-kit/${name.split('-')[2]}`, `file:../${name}`]),
    ),
    ...(types && { '@types/react': types }),
  };
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const { code, output } = await capture('npm', ['install', ...quick], { cwd });
  expect(code, output).toBe(0);
}

async function compile(host: Host): Promise<void> {
  const cwd = join(folder, host);
  const files = Object.entries(pages[host].pages).map(([name, text]) => {
    const file = `${name}.${host === 'none' ? 'ts' : 'tsx'}`;
    writeFileSync(join(cwd, file), text);
    said.set(`${host}/${name}`, '');
    return file;
  });
  const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
  const libraries = ['--lib', 'es2022,dom,dom.iterable', '--jsx', 'react-jsx'];
  const { output } = await capture(bin('tsc'), [...options.split(' '), ...libraries, ...files], {
    cwd,
  });
  let page = '';
  for (const line of (output as string).split('\n').filter(Boolean)) {
    page = line.match(/^([\w-]+)\.tsx?\(/)?.[1] ?? page;
    const before = said.get(`${host}/${page}`);
    if (before === undefined) throw new Error(`The compiler speaks of no page:\n${output}`);
    said.set(`${host}/${page}`, `${before}${line}\n`);
  }
}

beforeAll(async () => {
  const packages = ['embed', 'model'].flatMap((name) => ['--filter', `@engagement-kit/${name}`]);
  expect(await pnpmQuietly([...packages, 'pack', '--pack-destination', folder])).toBe(0);
  const packed = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(2);
  for (const host of Object.keys(pages) as Host[]) {
    await install(host, packed);
    await compile(host);
  }
  // Two installations and two runs of the compiler, beside other tests.
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['react-18', 'react-19'] as const)('%s', (host) => {
  test('knows the tags', () => {
    expect(saidOf(host, 'sound')).toBe('');
  });

  test('refuses what the tags do not take', () => {
    const words = saidOf(host, 'refused');
    const lines = [...words.matchAll(/^refused\.tsx\((\d+),/gm)].map(([, line]) => Number(line));
    const refused = lines.map((line) => react.refused.split('\n')[line - 1]?.trim());
    expect(refused, words).toEqual(refusedEverywhere);
  });
});

test.each(onlyFor19.map((tag, at) => [tag, `only-for-19-${at}`] as const))(
  'React 18 refuses what it would write as a text: %s',
  (_tag, page) => {
    expect(saidOf('react-18', page)).toContain('not assignable');
    expect(saidOf('react-19', page)).toBe('');
  },
);

test('React 19 hears events with their details', () => {
  expect(saidOf('react-19', 'listening')).toBe('');
  expect(saidOf('react-19', 'mishearing')).toContain("'answer' does not exist");
});

test('a page without React knows the elements and their events', () => {
  expect(saidOf('none', 'sound')).toBe('');
  expect(saidOf('none', 'wrong-value')).toContain("'number' is not assignable");
  expect(saidOf('none', 'wrong-detail')).toContain("'reason' does not exist");
});
