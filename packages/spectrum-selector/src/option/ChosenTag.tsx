import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';

interface ChosenTagProps extends PartProps<'span'> {
  scope: string;
  part: string;
  word: string;
}

/** A tick and the word “Chosen”. */
export const ChosenTag = /* @__PURE__ */ forwardRef<HTMLSpanElement, ChosenTagProps>(
  function ChosenTag({ word, children, ...props }, ref) {
    return (
      <Part as="span" control="tag" {...props} ref={ref}>
        {partContent({
          asChild: props.asChild,
          children,
          content: (
            <>
              <svg viewBox="0 0 16 16" width="14" height="14" fill="none" aria-hidden="true">
                <path d="M2 9l4 4 8-10" stroke="currentColor" strokeWidth="2.5" />
              </svg>
              {word}
            </>
          ),
        })}
      </Part>
    );
  },
);
