import { formatMessage, type GuidanceSource } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock, PromiseRun } from './content.js';

import { cleanText, fillRuns, linkedRuns, safeAddress } from './runs.js';
import type { Speaker } from './speaker.js';

/** Where the words come from, on which terms, what was changed in them, and who does not answer for them. */
export function sourceBlock(
  source: GuidanceSource,
  { messages, fact, date, published }: Speaker,
): PromiseBlock {
  const href = safeAddress(source.url);
  const { name, url, statement } = source.licence;
  const [day = { text: messages.notSetAfterLabel }] = date(source.published);

  const sourceLine = fillRuns(messages.sourceLine, {
    publisher: published(source.publisher),
    title: { ...published(source.title), ...(href && { href }) },
    date: day,
  });
  const licence = linkedRuns(cleanText(statement), cleanText(name), safeAddress(url)).map(
    (run) => ({ ...published(''), ...run }),
  );
  const changes = [
    ...source.corrections.map(({ published, corrected }) => ({
      text: cleanText(formatMessage(messages.correction, { published, corrected })),
    })),
    ...(source.changes ?? []).map(published),
  ];
  const disclaimer = published(source.disclaimer);

  return block('source', messages.source, [
    [
      fact('source', sourceLine),
      fact('licence', licence),
      fact(
        'changes',
        listed(changes.length ? changes : [{ text: messages.noChanges }]),
        messages.changes,
      ),
      ...(disclaimer.text ? [fact('disclaimer', [disclaimer])] : []),
    ],
  ]);
}

/** Runs as one line: semicolons between them, a full stop after the last. */
function listed(runs: readonly PromiseRun[]): readonly PromiseRun[] {
  return runs.flatMap((run, index) => [run, { text: index < runs.length - 1 ? '; ' : '.' }]);
}
