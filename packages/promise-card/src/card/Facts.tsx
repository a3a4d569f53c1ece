import type { PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { cardPart, node } from '../card-part.js';
import type { PromiseBlock, PromiseFact } from '../content/content.js';
import { Fact } from './Fact.js';

/** The facts of a block: a list when there are several entries. */
export const Facts = /* @__PURE__ */ cardPart(
  'facts',
  ['block'],
  ({ block: { entries } }: Facts.Props) =>
    entries.length > 1
      ? { as: 'ul', content: entries.map(listItem) }
      : { content: entries.flat().map(shown) },
);

export namespace Facts {
  export interface Props extends PartProps<'div'> {
    /** The block whose facts are shown. */
    block: PromiseBlock;
  }
}

function listItem(entry: readonly PromiseFact[], index: number): ReactNode {
  return (
    <li {...node('entry')} key={index}>
      {entry.map(shown)}
    </li>
  );
}

function shown(fact: PromiseFact): ReactNode {
  return <Fact key={fact.id} fact={fact} />;
}
