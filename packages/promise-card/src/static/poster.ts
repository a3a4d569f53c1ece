import { speaker } from '@engagement-kit/model';
import type { PromiseBlock, PromiseContent, PromiseFact } from '../content/content.js';
import { cardMessages, type PromiseContentOptions } from '../content/promise-content.js';
import { element, type PageElement } from './page-node.js';
import { drawn, entries, facts, note, notice } from './page-parts.js';
import {
  fitPoster,
  hearings,
  isLong,
  isWide,
  type PosterPrint,
  posterSizes,
} from './poster-fit.js';
import { qrCode } from './qr.js';

/** The content of a promise as a poster: one sheet to put on a wall. */
export function promisePoster(
  content: PromiseContent,
  messages: PromiseContentOptions['messages'],
  print: PosterPrint = 'usual',
): PageElement {
  const { promise, empty, activities, standing, explanationNote } = content;
  const { size, notices, blocks, explanation, leftOut } = fitPoster(content, print);
  const code = content.qr ? [qrCode(content.qr.address, content.qr.name)] : [];
  const find = (id: string) => blocks.filter((block) => block.id === id);
  return element(
    'main',
    { class: `poster ${print}-${size}` },
    element(
      'header',
      {},
      ...facts([content.organisation]),
      ...(standing.state === 'made' ? facts(standing.facts) : []),
    ),
    element(
      'h1',
      { class: isLong(activities) ? 'long' : undefined },
      element('span', { class: 'title' }, content.title),
      ' ',
      about(activities),
    ),
    ...(standing.state === 'made' ? [] : [notice(standing)]),
    ...(promise?.drawing && posterSizes[print][size]?.drawing
      ? [
          element(
            'div',
            { class: 'drawing' },
            // Without the empty stripes above and below it.
            drawn(promise.drawing, '0 3 56 26'),
            note(promise.drawing.caption),
          ),
        ]
      : []),
    ...(promise
      ? [
          element(
            'blockquote',
            { cite: promise.cite, lang: promise.quote.lang },
            element('p', { dir: 'auto' }, promise.quote.text),
          ),
        ]
      : []),
    ...(empty ? facts([content.type]) : []),
    ...(explanation
      ? [
          element(
            'div',
            { class: 'own' },
            element('h2', {}, explanation.heading),
            ...entries(explanation),
            ...(explanationNote ? [note(explanationNote)] : []),
          ),
        ]
      : []),
    element('div', { class: 'row' }, ...['open', 'fixed', 'take-part'].flatMap(find).map(section)),
    ...notices.map(notice),
    ...find('feedback').map((block) => hearing(block, code)),
    element(
      'div',
      { class: 'ask' },
      ...['contact', 'address', 'other-forms'].flatMap(find).map(section),
      // Without a box about hearing back, which has gone for want of room.
      ...(find('feedback').length ? [] : code),
    ),
    ...(leftOut.length
      ? [
          element(
            'p',
            { class: 'rest' },
            speaker(cardMessages(messages)).say('posterRest', { list: leftOut.join('; ') }),
          ),
        ]
      : []),
    element(
      'footer',
      {},
      ...(promise ? facts([content.type]) : []),
      ...(promise ? [note(promise.note)] : []),
      ...entries(content.source),
    ),
  );
}

/** What the promise covers: one activity, or several one after the other. */
const about = ({ heading, entries: all }: PromiseBlock): PageElement =>
  element(
    'span',
    { class: 'about' },
    [heading && all.length === 1 ? `${heading} ` : '', all.flat().map(wordsOf).join(', ')].join(''),
  );

const wordsOf = ({ runs }: PromiseFact): string => runs.map(({ text }) => text).join('');

const section = (block: PromiseBlock): PageElement =>
  element(
    'section',
    { class: isWide(block) ? `${block.id} wide` : block.id },
    element('h2', {}, block.heading),
    ...entries(block),
  );

/** When people hear back, the day first and large, beside the QR code of the promise. */
const hearing = (block: PromiseBlock, code: readonly PageElement[]): PageElement => {
  const all = hearings(block);
  return element(
    'section',
    { class: 'hearing' },
    element(
      'div',
      { class: all.length > 1 ? 'several' : undefined },
      element('h2', {}, block.heading),
      ...all.map((entry) => {
        const days = entry.filter(({ id }) => id === 'feedback-date');
        const rest = entry.filter(({ id }) => id !== 'feedback-date');
        return element('div', {}, ...facts(days, 'day'), ...facts(rest));
      }),
    ),
    ...code,
  );
};
