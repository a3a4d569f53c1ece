import { nodesOf } from '@engagement-kit/react';
import type { ReactNode } from 'react';

/** A tick before the word “Chosen”. */
export const ticked = (word: string): ReactNode => (
  <>
    <svg viewBox="0 0 16 16" width={14} height={14} fill="none" aria-hidden>
      <path d="M2 9l4 4 8-10" stroke="currentColor" strokeWidth={2.5} />
    </svg>
    {word}
  </>
);

/** The tag on what is chosen, for places that are not options. */
export const chosenTag = (scope: string, word: string): ReactNode => (
  <span {...nodesOf(scope)('chosen', {}, 'tag')}>{ticked(word)}</span>
);
