import type { PromiseBlock, PromiseContent } from '../content/content.js';
import { element, type PageElement } from './page-node.js';
import { drawn, entries, facts, note, notice } from './page-parts.js';
import { qrCode } from './qr.js';

/** The content of a promise as the body of the static page. */
export function promisePage(content: PromiseContent): PageElement {
  const { promise, empty, explanation, explanationNote, activities } = content;
  return element(
    'main',
    {},
    element(
      'article',
      {},
      element('header', {}, ...facts([content.organisation]), notice(content.standing)),
      element(
        'div',
        { class: 'promise' },
        element('h1', {}, content.title),
        element(
          'div',
          {
            class: activities.entries.length > 1 || activities.missing ? 'activities' : 'about',
          },
          ...(activities.heading
            ? [element('span', { class: 'label' }, activities.heading), ' ']
            : []),
          ...entries(activities),
        ),
        element(
          'div',
          { class: 'words' },
          ...(promise
            ? [
                element(
                  'blockquote',
                  { cite: promise.cite, lang: promise.quote.lang },
                  element('p', { dir: 'auto' }, promise.quote.text),
                ),
              ]
            : []),
          ...facts([content.type]),
          ...(promise ? [note(promise.note)] : []),
          ...(empty ? [element('h2', {}, empty.heading), element('p', {}, empty.text)] : []),
        ),
        ...(promise?.drawing
          ? [
              element(
                'div',
                { class: 'drawing' },
                drawn(promise.drawing),
                note(promise.drawing.caption),
              ),
            ]
          : []),
        element(
          'div',
          { class: 'own' },
          element('h2', {}, explanation.heading),
          ...entries(explanation),
          ...(explanationNote ? [note(explanationNote)] : []),
        ),
      ),
      ...content.notices.map(notice),
      element(
        'div',
        { class: 'sections' },
        ...content.blocks.map((block) => section(block, content)),
      ),
      element('footer', {}, element('h2', {}, content.source.heading), ...entries(content.source)),
    ),
  );
}

/** A block under its heading, folded where few ask for it. */
function section(block: PromiseBlock, { qr }: PromiseContent): PageElement {
  const heading = element('h2', {}, block.heading);
  const attributes = { class: `${block.id}${block.entries.length > 1 ? ' several' : ''}` };
  return block.folds
    ? element('details', attributes, element('summary', {}, heading), ...entries(block))
    : element(
        'section',
        attributes,
        heading,
        ...entries(block),
        ...(qr && block.id === 'address' ? [qrCode(qr.address, qr.name)] : []),
      );
}
