import type { PromiseCardMessages } from '../messages.js';
import type { PromiseBlock, PromiseBlockId, PromiseFact, PromiseRun } from './content.js';

/** Makes facts. One without runs is missing, and says so in the words of the messages or in `gap`. */
export function factMaker({ notSet, notSetAfterLabel }: PromiseCardMessages) {
  return (
    id: string,
    runs: readonly PromiseRun[],
    label?: string,
    gap = label ? notSetAfterLabel : notSet,
  ): PromiseFact => ({
    id,
    ...(label && { label }),
    runs: runs.length ? runs : [{ text: gap }],
    missing: !runs.length,
  });
}

/** Facts under a heading; without entries it holds `otherwise`. */
export function block(
  id: PromiseBlockId,
  heading: string,
  entries: readonly (readonly PromiseFact[])[],
  otherwise: readonly PromiseFact[] = [],
): PromiseBlock {
  const held = entries.length ? entries : [otherwise];
  return { id, heading, entries: held, missing: held.flat().every(({ missing }) => missing) };
}
