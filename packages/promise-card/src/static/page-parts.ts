import type {
  PromiseBlock,
  PromiseDrawing,
  PromiseFact,
  PromiseNotice,
  PromiseRun,
} from '../content/content.js';
import { element, type PageElement, type PageNode } from './page-node.js';

/** A line that says whose words stand above it. */
export const note = (text: string): PageElement => element('p', { class: 'note' }, text);

/** The drawing of a type. */
export const drawn = ({ drawing }: PromiseDrawing, viewBox = '0 0 56 32'): PageElement =>
  element(
    'svg',
    { viewBox, 'aria-hidden': 'true' },
    ...drawing.marks.map(({ of, paint, d }) => element('path', { class: `${of} ${paint}`, d })),
    element('circle', {
      r: '3.6',
      transform: `translate(${drawing.lastWord.x} ${drawing.lastWord.y})`,
    }),
  );

/** Where something stands: the word for it, the sentence, and why. */
export const notice = ({ state, tag, facts: said }: PromiseNotice): PageElement =>
  element(
    'div',
    { class: `notice ${state}` },
    ...(tag ? [element('p', { class: 'tag' }, tag)] : []),
    element('div', {}, ...facts(said)),
  );

/** The facts of a block: a list when there are several entries. */
export const entries = ({ entries: all }: PromiseBlock): readonly PageElement[] =>
  all.length > 1
    ? [element('ul', {}, ...all.map((entry) => element('li', {}, ...facts(entry))))]
    : facts(all.flat());

/** Facts, a paragraph each. */
export function facts(all: readonly PromiseFact[], className?: string): PageElement[] {
  return all.map(({ id, label, runs, missing, state }) =>
    element(
      'p',
      {
        class: [className ?? id, state && `state ${state}`, missing && 'missing']
          .filter(Boolean)
          .join(' '),
        dir: label ? undefined : 'auto',
      },
      // Beside a label, the words keep their own direction.
      ...(label
        ? [
            element('span', { class: 'label' }, label),
            ' ',
            element('span', { dir: 'auto' }, ...runNodes(runs)),
          ]
        : runNodes(runs)),
    ),
  );
}

/** Runs of text, marked up as what they are. */
export const runNodes = (runs: readonly PromiseRun[]): readonly PageNode[] => runs.map(run);

function run({ text, href, lang, dateTime }: PromiseRun): PageNode {
  if (href) return element('a', { href, lang }, text);
  if (dateTime) return element('time', { datetime: dateTime }, text);
  return lang ? element('span', { lang }, text) : text;
}
