import type { PromiseBlock, PromiseBlockId, PromiseFact } from './content.js';

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
