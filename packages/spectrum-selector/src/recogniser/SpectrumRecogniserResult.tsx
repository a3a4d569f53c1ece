'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { QuotedReasons } from './QuotedReasons.js';
import { RecogniserContext } from './recogniser-context.js';
import { byPassage, resultText } from './result-text.js';
import { SpectrumRecogniserUse } from './SpectrumRecogniserUse.js';

export interface SpectrumRecogniserResultProps extends PartProps<'section'> {}

const scope = 'spectrum-recogniser';

/**
 * What the answers point to, with a button to use it, the reasons, and what speaks against it,
 * each quoting the guidance. A tie is said.
 */
export const SpectrumRecogniserResult = /* @__PURE__ */ forwardRef<
  HTMLElement,
  SpectrumRecogniserResultProps
>(function SpectrumRecogniserResult({ children, ...props }, ref) {
  const context = usePartContext(RecogniserContext, 'SpectrumRecogniserResult');
  const { answers, recognition, guidance, recogniserWords } = context;
  const { messages } = recogniserWords;
  return (
    <Part
      as="section"
      scope={scope}
      part="result"
      state={{
        clear: recognition.confidence === 'clear',
        likely: recognition.confidence === 'likely',
      }}
      aria-label={messages.result}
      {...props}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            <Part as="p" scope={scope} part="result-text" control="prose">
              {resultText(recognition, answers, guidance.engagementTypes, recogniserWords)}
            </Part>
            {recognition.type !== null && <SpectrumRecogniserUse value={recognition.type} />}
            <QuotedReasons
              context={context}
              title={messages.why}
              reasons={byPassage(recognition.reasons, recogniserWords)}
            />
            <QuotedReasons
              context={context}
              title={messages.against}
              reasons={byPassage(recognition.conflicts, recogniserWords)}
            />
          </>
        ),
      })}
    </Part>
  );
});
