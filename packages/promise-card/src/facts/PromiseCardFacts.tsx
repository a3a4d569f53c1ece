import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef, type ReactNode } from 'react';
import type { PromiseBlock, PromiseFact } from '../content/content.js';
import { scope } from '../content-part.js';
import { PromiseCardFact } from './PromiseCardFact.js';

/** Props of `PromiseCardFacts`, besides those of its element. */
export interface PromiseCardFactsProps extends PartProps<'div'> {
  /** The block whose facts are shown. */
  block: PromiseBlock;
}

/** The facts of a block: a list when there are several entries. */
export const PromiseCardFacts = /* @__PURE__ */ forwardRef<HTMLDivElement, PromiseCardFactsProps>(
  function PromiseCardFacts({ block: { entries }, children, ...props }, ref) {
    const several = entries.length > 1;
    return (
      <Part as={several ? 'ul' : 'div'} scope={scope} part="facts" {...props} ref={ref}>
        {children ?? (several ? entries.map(listItem) : entries.flat().map(shown))}
      </Part>
    );
  },
);

function listItem(entry: readonly PromiseFact[], index: number): ReactNode {
  return (
    <Part as="li" scope={scope} part="entry" key={index}>
      {entry.map(shown)}
    </Part>
  );
}

function shown(fact: PromiseFact): ReactNode {
  return <PromiseCardFact key={fact.id} fact={fact} />;
}
