// The types as a host has them, with each React that it may use, and with none: every entry under both ways that a compiler
// finds packages, libraries checked as well. One run of the compiler reads all pages of a host.
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { names } from '../../tools/consumers.mjs';
import { compile } from './compile.js';
import { type Consumer, consumer } from './consumer.js';

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

/** Everything that has types, of packages that a host has installed. */
function entries(host: Consumer): string {
  const { dependencies } = JSON.parse(host.read('package.json'));
  const paths = names
    .map((name) => `@engagement-kit/${name}`)
    .filter((name) => name in dependencies)
    .flatMap((name) => {
      const { exports } = JSON.parse(host.read(`node_modules/${name}/package.json`));
      return (
        Object.entries<{ types?: string }>(exports)
          .filter(([, { types }]) => types)
          // A pattern stands for many files: for one that every folder has.
          .map(([path]) => name + path.slice(1).replace('*', 'index'))
      );
    });
  const lines = paths.map((path, at) => `import type * as Entry${at} from '${path}';`);
  const all = paths.map((_, at) => `typeof Entry${at}`).join(' | ');
  return `${lines.join('\n')}\nexport type Entries = ${all};\n`;
}

/** The pages of each host, by name. */
const pages = {
  'types-react-18': react,
  types: {
    ...react,
    listening: listener('detail.value?.trim()'),
    mishearing: listener('detail.answer'),
  },
  'types-none': {
    sound: script(),
    'wrong-value': script('spectrum.value = 3;'),
    'wrong-detail': script(
      "spectrum.addEventListener('engagement-error', (e) => e.detail.reason);",
    ),
  },
};
type Host = keyof typeof pages;
const hosts = Object.keys(pages) as Host[];

const said = new Map<string, string>();

/** What the compiler says about a page of a host; nothing when all is well. */
function saidOf(host: Host, page: string): string {
  const words = said.get(`${host}/${page}`);
  if (words === undefined) throw new Error(`${host} has no page ${page}.`);
  return words;
}

async function readPages(host: Host): Promise<void> {
  const app = consumer(host);
  const files = Object.entries(pages[host]).map(([name, text]) => {
    const file = `${name}.${host === 'types-none' ? 'ts' : 'tsx'}`;
    writeFileSync(app.at(file), text);
    said.set(`${host}/${name}`, '');
    return file;
  });
  const { output } = await compile(app, 'bundler', files);
  let page = '';
  for (const line of output.split('\n').filter(Boolean)) {
    page = line.match(/^([\w-]+)\.tsx?\(/)?.[1] ?? page;
    const before = said.get(`${host}/${page}`);
    if (before === undefined) throw new Error(`The compiler speaks of no page:\n${output}`);
    said.set(`${host}/${page}`, `${before}${line}\n`);
  }
}

describe.each(hosts)('%s', (host) => {
  const app = consumer(host);

  test.each(['bundler', 'nodenext'] as const)('every entry, found by %s', async (way) => {
    writeFileSync(app.at('entries.ts'), entries(app));
    const { code, output } = await compile(app, way, ['entries.ts']);
    expect(code, output).toBe(0);
  });
});

test.each(['types', 'types-react-18'])('%s: an app that uses them', async (host) => {
  const { code, output } = await compile(consumer(host), 'bundler', ['kit/Tool.tsx']);
  expect(code, output).toBe(0);
});

beforeAll(async () => {
  for (const host of hosts) await readPages(host);
});

describe.each(['types-react-18', 'types'] as const)('%s', (host) => {
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
    expect(saidOf('types-react-18', page)).toContain('not assignable');
    expect(saidOf('types', page)).toBe('');
  },
);

test('React 19 hears events with their details', () => {
  expect(saidOf('types', 'listening')).toBe('');
  expect(saidOf('types', 'mishearing')).toContain("'answer' does not exist");
});

test('a page without React knows the elements and their events', () => {
  expect(saidOf('types-none', 'sound')).toBe('');
  expect(saidOf('types-none', 'wrong-value')).toContain("'number' is not assignable");
  expect(saidOf('types-none', 'wrong-detail')).toContain("'reason' does not exist");
});
