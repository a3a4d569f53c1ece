// Static HTML leaves out what only a script would use. Whatever people have written stays as it is, however much it looks
// like markup: held against the same rules on the document that a browser would make of it.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { tidy } from '../../packages/embed/src/static/tidy.js';

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: { readonly fragment: (html: string) => DocumentFragment };
};

/** What a browser makes of markup, written in one way. */
const read = (html: string) => htmlOf(JSDOM.fragment(html));
const htmlOf = (fragment: DocumentFragment) =>
  [...fragment.childNodes]
    .map((node) => ('outerHTML' in node ? node.outerHTML : escaped(node.textContent ?? '')))
    .join('');
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The rules, on a document. */
function tidied(html: string): string {
  const fragment = JSDOM.fragment(html);
  for (const node of fragment.querySelectorAll('[data-part=announcement]')) node.remove();
  const ids = new Set([...fragment.querySelectorAll('[id]')].map(({ id }) => id));
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    for (const node of fragment.querySelectorAll(`[${name}]`)) {
      const known = node
        .getAttribute(name)
        ?.split(' ')
        .filter((id) => ids.has(id));
      if (known?.length) node.setAttribute(name, known.join(' '));
      else node.removeAttribute(name);
    }
  }
  return htmlOf(fragment);
}

const looksLikeMarkup = fc.constantFrom(
  ...['<b>', '</span>', ' value=""', ' data-part="announcement"', ' id="a"', '-->', '<!--', ']]>'],
  ...['&amp;', '&', '"', "'", '>', '</', '/>', '<![CDATA[', ' aria-labelledby="a"', '\n', '$&'],
);
const words = fc
  .array(fc.oneof(looksLikeMarkup, fc.string({ unit: 'grapheme-ascii', maxLength: 5 })), {
    maxLength: 5,
  })
  .map((each) => each.join(''));
const id = fc.constantFrom('a', 'b', 'c', 'a-b', 'a"b', 'a&b');
const ids = fc.array(id, { maxLength: 3 }).map((each) => each.join(' '));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .record({
        id: maybe(id),
        title: maybe(words),
        hidden: maybe(fc.boolean()),
        'data-part': maybe(fc.constantFrom('announcement', 'legend', 'root')),
        'aria-labelledby': maybe(ids),
        'aria-describedby': maybe(ids),
      })
      .chain((props) =>
        fc.oneof(
          fc.constant(createElement('input', { ...props, readOnly: true, value: props.title })),
          fc
            .tuple(fc.constantFrom('span', 'b', 'section'), fc.array(tie('tree'), { maxLength: 4 }))
            .map(([tag, children]) => createElement(tag, props, ...children)),
        ),
      ),
  ),
}));

it('is what the same rules make of the document, whatever was written', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (children) => {
      const html = renderToStaticMarkup(createElement('div', null, ...children));
      expect(read(tidy(html))).toBe(tidied(html));
    }),
    { numRuns: 300 },
  );
});

it('takes a live region away with all that is in it, and each reference to it', () => {
  const region = '<p id="said" data-part="announcement">One <b>or</b> <i>two</i> chosen.</p>';
  const field = (more: string) => `<input${more}/>`;
  expect(tidy(field(' aria-describedby="said"') + region)).toBe(field(''));
});

it('leaves what it does not change as it was written', () => {
  const html =
    '<svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient></svg><input checked title="a > b"/>';
  expect(tidy(html)).toBe(html);
});

it('keeps no reference to what a content system would not be given', () => {
  const html =
    '<div aria-labelledby="gone here"><button id="gone">x</button><p id="here">y</p></div>';
  expect(tidy(html, { content: true })).toBe(
    '<div aria-labelledby="here"><p id="here">y</p></div>',
  );
});
