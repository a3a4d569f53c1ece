// The pages whose loading is measured: ours, the peers', and one without a script.
import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { forPage } from './bundle.mjs';
import { pageAround } from './site.mjs';

const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const script = (path) => `<script type="module" src="${path}"></script>`;
const sheet = (path) => `<link rel="stylesheet" href="${path}">`;

/** How many questions stand in all standards. */
const questions = 19;
const elementNames = ['promise', 'spectrum', 'standards'];

/** Answers in the page whether the last of so many questions can be answered there. */
function lastQuestionIsThere(hosts, count) {
  const trees = hosts
    ? [...document.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    : [document];
  const groups = new Set();
  let last;
  for (const [index, tree] of trees.entries()) {
    for (const radio of tree.querySelectorAll('input[type="radio"]')) {
      groups.add(`${index} ${radio.name}`);
      last = radio;
    }
  }
  return groups.size === count && last.checkVisibility() && last.getClientRects().length > 0;
}

const readyWhen = (hosts, count) =>
  `() => (${lastQuestionIsThere})(${JSON.stringify(hosts)}, ${count})`;

/** A page with elements, each with one sentence for readers without a script. */
function elements(name, file, names, values, count) {
  const tags = names.map((tag) => {
    const value = values[tag] ? ` value="${asAttribute(values[tag])}"` : '';
    return `<engagement-${tag}${value}><p>You can ask us for this on paper.</p></engagement-${tag}>`;
  });
  return {
    name,
    html: pageAround({ head: script(`/${file}`), body: tags.join('\n') }),
    files: { [`/${file}`]: read(`packages/embed/dist/${file}`) },
    isReady: readyWhen('engagement-spectrum, engagement-standards', count),
  };
}

export const asAttribute = (value) =>
  JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** The path of the file that holds all elements, and the file. */
export function embedFile() {
  const { version } = JSON.parse(read('packages/embed/package.json'));
  const name = `engagement-kit-${version}.js`;
  return { name, text: read(`packages/embed/dist/${name}`) };
}

async function bundled(name, entry, path, styles) {
  const css = styles.map(read).join('\n');
  const head = (css ? sheet(`/${path}.css`) : '') + script(`/${path}.js`);
  const files = { [`/${path}.js`]: await forPage(entry) };
  if (css) files[`/${path}.css`] = css;
  return { name, html: pageAround({ head }), files, isReady: readyWhen('', questions) };
}

/** All pages, by a short name. */
export async function loadingPages({ promise }) {
  const { renderStandards } = await import('../../packages/embed/dist/static.js');
  const themes = ['core', 'neutral'].map((name) => `packages/themes/dist/${name}.css`);
  const values = { promise };
  return {
    all: elements('all three elements', embedFile().name, elementNames, values, questions + 1),
    standards: elements('standards element', 'standards.js', ['standards'], {}, questions),
    spectrum: elements('spectrum element', 'spectrum.js', ['spectrum'], {}, 1),
    static: {
      name: 'standards without a script',
      html: renderStandards({ as: 'page', name: 'assessment', styleSheets: ['/static.css'] }),
      files: { '/static.css': themes.map(read).join('\n') },
      isReady: readyWhen('', questions),
    },
    bare: {
      name: 'the same without a style sheet',
      html: renderStandards({ as: 'page', name: 'assessment' }),
      files: {},
      isReady: readyWhen('', questions),
    },
    react: await bundled('standards checklist in React', 'react-checklist.tsx', 'react', themes),
    plain: await bundled('plain React form', 'peer-plain.tsx', 'plain', []),
    rjsf: await bundled('react-jsonschema-form', 'peer-rjsf.tsx', 'rjsf', []),
    survey: await bundled('SurveyJS', 'peer-survey.ts', 'survey', [
      'node_modules/survey-core/survey-core.fontless.min.css',
    ]),
  };
}
