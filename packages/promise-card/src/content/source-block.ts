import { type GuidanceSource, safeAddress } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock, PromiseRun } from './content.js';
import { cleanText, fillRuns, linkedRuns } from './runs.js';
import type { Wording } from './wording.js';

/** Where the words come from, on which terms, what was changed in them, and who does not answer for them. */
export function sourceBlock(
  source: GuidanceSource,
  { say, fact, date, published }: Wording,
): PromiseBlock {
  const href = safeAddress(source.url);
  const [day] = date(source.published);
  const sourceLine = fillRuns(say(day ? 'sourceLine' : 'sourceLineWithoutDay'), {
    publisher: published(source.publisher),
    title: { ...published(source.title), ...(href && { href }) },
    ...(day && { date: day }),
  });
  const { name = '', url, statement } = source.licence ?? {};
  const licence = linkedRuns(cleanText(statement), cleanText(name), safeAddress(url)).map(
    (run) => ({
      ...published(''),
      ...run,
    }),
  );
  const changes = [
    ...(source.corrections ?? []).map(({ published, corrected }) => ({
      text: cleanText(say('correction', { published, corrected })),
    })),
    ...(source.changes ?? []).map(published),
  ];
  const disclaimer = published(source.disclaimer ?? '');

  return block('source', say('source'), [
    [
      fact('source', sourceLine),
      ...(source.licence ? [fact('licence', licence)] : []),
      fact(
        'changes',
        listed(changes.length ? changes : [{ text: say('noChanges') }]),
        say('changes'),
      ),
      ...(disclaimer.text ? [fact('disclaimer', [disclaimer])] : []),
    ],
  ]);
}

/** Runs as one line: semicolons between them, a full stop after the last. */
function listed(runs: readonly PromiseRun[]): readonly PromiseRun[] {
  return runs.flatMap((run, index) => [run, { text: index < runs.length - 1 ? '; ' : '.' }]);
}
