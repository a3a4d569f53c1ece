'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { QuotedReasons } from './QuotedReasons.js';
import { recogniserPart } from './recogniser-context.js';
import { resultText } from './result-text.js';
import { SpectrumRecogniserUse } from './SpectrumRecogniserUse.js';

export interface SpectrumRecogniserResultProps extends PartProps<'section'> {}

/**
 * What the answers point to, with a button to use it, the reasons, and what speaks against it,
 * each quoting the guidance. A tie is said.
 */
export const SpectrumRecogniserResult = /* @__PURE__ */ recogniserPart<
  HTMLElement,
  SpectrumRecogniserResultProps
>('result', (props, context) => {
  const { answers, recognition, guidance, recogniserWords } = context;
  const { type, confidence, reasons, conflicts } = recognition;
  const { messages } = recogniserWords;
  return {
    as: 'section',
    state: { [confidence]: true },
    'aria-label': messages.result,
    content: (
      <>
        <Part as="p" scope="spectrum-recogniser" part="result-text" control="prose">
          {resultText(recognition, answers, guidance.engagementTypes, recogniserWords)}
        </Part>
        {type !== null && <SpectrumRecogniserUse value={type} />}
        <QuotedReasons context={context} title={messages.why} reasons={reasons} />
        <QuotedReasons context={context} title={messages.against} reasons={conflicts} />
      </>
    ),
    ...props,
  };
});
