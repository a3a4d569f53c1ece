import type { PublicPromise } from '@engagement-kit/model';
import type { PromiseBlock, PromiseFact, PromiseNotice } from '../content/content.js';
import { type PromiseContentOptions, promiseContent } from '../content/promise-content.js';

/** A promise as plain text, for a message or a clipboard: all that the card says, source included. */
export function renderPromiseText(promise: PublicPromise, options?: PromiseContentOptions): string {
  const content = promiseContent(promise, options);
  const { empty, activities } = content;
  const section = (block: PromiseBlock, note?: string) =>
    [block.heading, entryLines(block), note].filter(Boolean).join('\n');

  return `${[
    [factLine(content.organisation), noticeLines(content.standing)].join('\n'),
    [content.title, activities.entries.length > 1 ? section(activities) : activityLine(activities)]
      .filter(Boolean)
      .join('\n'),
    content.promise?.quoted,
    [factLine(content.type), content.promise?.note].filter(Boolean).join('\n'),
    empty && `${empty.heading}\n${empty.text}`,
    section(content.explanation, content.explanationNote),
    ...content.notices.map(noticeLines),
    ...content.blocks.map((block) => section(block)),
    section(content.source),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const activityLine = (activities: PromiseBlock) =>
  [activities.heading, entryLines(activities)].filter(Boolean).join(' ');

const noticeLines = ({ tag, facts }: PromiseNotice): string =>
  [tag, ...facts.map(factLine)].filter(Boolean).join('\n');

function entryLines({ entries }: PromiseBlock): string {
  const [first, next] = entries.length > 1 ? ['- ', '\n  '] : ['', '\n'];
  return entries.map((entry) => first + entry.map(factLine).join(next)).join('\n');
}

/** A fact on its line. A link is followed by its address, where the two differ. */
function factLine({ label, runs }: PromiseFact): string {
  const words = runs.map(({ text, href }) =>
    href && href !== text && !href.startsWith('mailto:') ? `${text} (${href})` : text,
  );
  return [label, words.join('')].filter(Boolean).join(' ');
}
