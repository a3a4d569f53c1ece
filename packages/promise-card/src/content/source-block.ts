import type { GuidanceSource } from '@engagement-kit/model';
import { formatMessage } from '@engagement-kit/react/server';
import type { PromiseCardMessages } from '../messages.js';
import type { PromiseBlock, PromiseRun } from './content.js';
import { block, factMaker } from './facts.js';
import { cleanText, dateRuns, fillRuns, linkedRuns, publishedIn, safeAddress } from './runs.js';

/** Where the words come from, on which terms, what was changed in them, and who does not answer for them. */
export function sourceBlock(
  source: GuidanceSource,
  messages: PromiseCardMessages,
  lang: string,
  locale: string,
): PromiseBlock {
  const fact = factMaker(messages);
  const published = publishedIn(source.language, lang);
  const href = safeAddress(source.url);
  const { name, url, statement } = source.licence;
  const [date = { text: messages.notSetAfterLabel }] = dateRuns(locale, source.published);

  const sourceLine = fillRuns(messages.sourceLine, {
    publisher: published(source.publisher),
    title: { ...published(source.title), ...(href && { href }) },
    date,
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
