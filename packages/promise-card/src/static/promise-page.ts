import type {
  PromiseBlock,
  PromiseContent,
  PromiseDrawing,
  PromiseFact,
  PromiseRun,
} from '../content/content.js';
import { element, type PageElement, type PageNode } from './page-node.js';

/** The whole look of the static page: neutral, one column, made to be printed. */
export const pageStyle = `:root{color-scheme:light}
body{margin:0;padding:1.5rem 1rem;background:#fff;color:#19211d;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:42rem;margin:0 auto}
h1,h2,p,ul,blockquote{margin:0}
h1{font-size:1.75rem;line-height:1.2}
h2{font-size:1rem;line-height:1.4}
p,li{white-space:pre-line;unicode-bidi:plaintext;break-inside:avoid}
section{margin-top:1.25rem;break-inside:avoid}
ul{padding-inline-start:1.25rem}
li+li{margin-top:.5rem}
a{color:#1f4b3c}
time{white-space:nowrap}
p.organisation{margin-top:.25rem;font-size:1.25rem}
.promise,.explanation,.empty{margin-top:1.25rem;padding:1rem 1.25rem;border-inline-start:.25rem solid #1f4b3c;background:#efeae1}
.explanation,.empty{border-color:#67706a;background:none}
blockquote{margin:.5rem 0;font-size:1.375rem;line-height:1.35}
blockquote p::before{content:open-quote}
blockquote p::after{content:close-quote}
svg{display:block;width:11rem;margin:1rem 0 .5rem;fill:none;stroke-width:1.55;stroke-linecap:round;stroke-linejoin:round}
circle{fill:#19211d}svg .organisation:not(.fill){stroke:#1f4b3c}svg .community:not(.fill){stroke:#7c3a10}
svg .organisation:not(.line){fill:#e3eee7}svg .community:not(.line){fill:#f0bf8e}svg .shared{fill:#cfc39b}
.label{font-weight:600}
.missing,.note,footer{color:#434d46}
.draft{border:1px solid;border-radius:.25rem;padding:0 .5rem;font-size:.875rem;font-weight:600}
.state{width:fit-content;margin-bottom:.25rem;border:1px solid #67706a;border-radius:.25rem;padding:0 .5rem;font-size:.875rem}
.late{border-width:.125rem;border-color:#19211d}
.changed{border-style:dashed}
.withdrawn{border-style:dotted;border-width:.125rem}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #ddd7cb;font-size:.875rem}
@media print{svg{width:7rem}svg .organisation:not(.line),svg .shared{fill:#fff}svg .community:not(.line){fill:#ddd}svg path:not(.fill){stroke:#000}
html{font-size:10pt}body{padding:0;line-height:1.4}main{max-width:none}a{color:inherit}
h1{font-size:1.5rem}blockquote{margin:.25rem 0;font-size:1.25rem}
.promise,.explanation,.empty{margin-top:.75rem;padding:.5rem 1rem;background:none;break-inside:avoid}
section{margin-top:.5rem;padding-top:.5rem;border-top:1px solid #ddd7cb}li+li{margin-top:.25rem}
footer{margin-top:.5rem;padding-top:.5rem;font-size:.8rem}footer a[href^=http]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}
@media print and (min-width:30rem){section{display:grid;grid-template-columns:10rem minmax(0,1fr);column-gap:1.5rem}section>h2{grid-row:1/span 9}section>:not(h2){grid-column:2}}`;

/** The content of a promise as the body of the static page. */
export function promisePage(content: PromiseContent): PageElement {
  const { promise, empty, draft, explanationNote } = content;
  return element(
    'main',
    {},
    element(
      'article',
      {},
      element('h1', {}, content.title),
      ...facts([content.organisation], 'organisation'),
      ...(draft ? [element('p', {}, element('span', { class: 'draft' }, draft))] : []),
      activities(content.activities),
      element(
        'div',
        { class: promise ? 'promise' : 'empty' },
        ...facts([content.type]),
        ...(promise
          ? [
              element(
                'blockquote',
                { cite: promise.cite, lang: promise.quote.lang },
                element('p', { dir: 'auto' }, promise.quote.text),
              ),
              note(promise.note),
              ...(promise.drawing ? figure(promise.drawing) : []),
            ]
          : []),
        ...(empty ? [element('h2', {}, empty.heading), element('p', {}, empty.text)] : []),
      ),
      element(
        'div',
        { class: 'explanation' },
        ...blockNodes(content.explanation),
        ...(explanationNote ? [note(explanationNote)] : []),
      ),
      ...content.blocks.map((block) => element('section', {}, ...blockNodes(block))),
      element('footer', {}, ...blockNodes(content.source)),
    ),
  );
}

const figure = ({ drawing, caption }: PromiseDrawing) => [
  element(
    'svg',
    { viewBox: '0 0 56 32', 'aria-hidden': 'true' },
    ...drawing.marks.map(({ of, paint, d }) => element('path', { class: `${of} ${paint}`, d })),
    element('circle', {
      r: '3.6',
      transform: `translate(${drawing.lastWord.x} ${drawing.lastWord.y})`,
    }),
  ),
  note(caption),
];

const note = (text: string) => element('p', { class: 'note' }, text);

function activities({ heading, entries, missing }: PromiseBlock): PageElement {
  const label = element('span', { class: 'label' }, heading);
  if (entries.length > 1) return element('div', {}, element('p', {}, label), list(entries));
  const runs = entries.flat().flatMap((fact) => fact.runs);
  return element(
    'p',
    { class: missing ? 'missing' : undefined },
    label,
    ' ',
    element('span', { dir: 'auto' }, ...runs.map(run)),
  );
}

function blockNodes({ heading, entries }: PromiseBlock): PageNode[] {
  return [
    element('h2', {}, heading),
    ...(entries.length > 1 ? [list(entries)] : facts(entries.flat())),
  ];
}

function list(entries: PromiseBlock['entries']): PageElement {
  return element('ul', {}, ...entries.map((entry) => element('li', {}, ...facts(entry))));
}

function facts(all: readonly PromiseFact[], className?: string): PageElement[] {
  return all.map(({ label, runs, missing, state }) =>
    element(
      'p',
      {
        class: state ? `state ${state}` : missing ? 'missing' : className,
        dir: label ? undefined : 'auto',
      },
      // Beside a label, the words keep their own direction.
      ...(label
        ? [
            element('span', { class: 'label' }, label),
            ' ',
            element('span', { dir: 'auto' }, ...runs.map(run)),
          ]
        : runs.map(run)),
    ),
  );
}

function run({ text, href, lang, dateTime }: PromiseRun): PageNode {
  if (href) return element('a', { href, lang }, text);
  if (dateTime) return element('time', { datetime: dateTime }, text);
  return lang ? element('span', { lang }, text) : text;
}
