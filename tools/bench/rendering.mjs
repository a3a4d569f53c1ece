// How often a second a server writes each widget as HTML.
import { forNode } from './bundle.mjs';
import { digits, isAbove, perSecond, ratio, spread, table } from './figures.mjs';

export async function measureRendering({ model, promise }) {
  const kit = await import('../../packages/embed/dist/static.js');
  const { PromiseCard } = await import('../../packages/promise-card/dist/index.js');
  const { StandardsChecklist } = await import('../../packages/standards-checklist/dist/index.js');
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  const { PlainForm } = await forNode('tools/bench/PlainForm.tsx');
  const { ukhsaStandards: standards } = model;
  const works = {
    '`renderSpectrum`': () => kit.renderSpectrum({ name: 'type' }),
    '`renderStandards`': () => kit.renderStandards({ name: 'assessment' }),
    '`renderStandards`, to read': () => kit.renderStandards({ as: 'content' }),
    '`renderPromise`': () => kit.renderPromise(promise),
    '`PromiseCard` by `react-dom/server`': () =>
      renderToString(createElement(PromiseCard, { promise })),
    '`StandardsChecklist` by `react-dom/server`': () =>
      renderToString(createElement(StandardsChecklist, { name: 'assessment' })),
    'plain form by `react-dom/server`': () =>
      renderToString(createElement(PlainForm, { standards })),
  };
  const bytes = Object.values(works).map((work) => work().length);
  return { results: perSecond(works), bytes };
}

export function renderingSection({ results, bytes }) {
  const standards = results['`renderStandards`'];
  const plain = results['plain form by `react-dom/server`'];
  const [ours, theirs] = [bytes[1], bytes.at(-1)];
  const losses = isAbove(plain, standards)
    ? [
        `On a server, the standards as a form take ${ratio(plain, standards)} times as long as a plain React form. They hold ${digits(ours / theirs, 1)} times the HTML.`,
      ]
    : [];
  return {
    title: 'Rendering on a server',
    body: `One widget as a string, in Node, one after another. The standards and the plain form hold the same 19 questions and
why each matters; the standards also hold contents, progress, evidence, owner and date, and what a style sheet needs.

${table(
  ['what', 'KB of HTML', 'times a second'],
  Object.entries(results).map(([name, rounds], index) => [
    name,
    digits(bytes[index] / 1000, 1),
    spread(rounds),
  ]),
)}`,
    losses,
  };
}
