import { seen } from '../blank.js';
import type { ExportBlock, ExportFact } from './content.js';

/** A label with what is said, which may be nothing. */
export type MaybeFact = readonly [
  label: string,
  text: string | undefined,
  url?: string | undefined,
];

/** The facts that are there. */
export const saidFacts = (facts: readonly MaybeFact[]): readonly ExportFact[] =>
  facts.flatMap(([label, text, url]): ExportFact[] =>
    text && seen(text) ? [{ label, text, ...(url !== undefined && { url }) }] : [],
  );

/** The same as blocks: one block, or none. */
export function factsBlock(facts: readonly MaybeFact[]): readonly ExportBlock[] {
  const said = saidFacts(facts);
  return said.length > 0 ? [{ type: 'facts', facts: said }] : [];
}

/** Several texts as one, a line each. */
export const lines = (texts: readonly (string | undefined)[] = []): string =>
  texts.filter(seen).join('\n');
