'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { createElement } from 'react';
import { quotedReasons } from './quoted-reasons.js';
import { recogniserPart } from './recogniser-context.js';
import { resultText } from './result-text.js';
import { SpectrumRecogniserUse } from './SpectrumRecogniserUse.js';

/** Props of `SpectrumRecogniserResult`: a `<section>`; children stand in for the answer and its reasons. */
export interface SpectrumRecogniserResultProps extends PartProps<'section'> {}

/**
 * What the answers point to, with a button to use it, the reasons, and what speaks against it,
 * each quoting the guidance. A tie is said; of two types that fit alike each has its button.
 */
export const SpectrumRecogniserResult = /* @__PURE__ */ recogniserPart(
  'result',
  (props: SpectrumRecogniserResultProps, context) => {
    const { answers, recognition, guidance, recogniserWords } = context;
    const { type, candidates, confidence, reasons, conflicts } = recognition;
    const { messages } = recogniserWords;
    return {
      as: 'section',
      state: { [confidence]: true },
      'aria-label': messages.result,
      content: [
        createElement(
          Part,
          { as: 'p', scope: 'spectrum-recogniser', part: 'result-text', control: 'prose' },
          resultText(recognition, answers, guidance.engagementTypes, recogniserWords),
        ),
        // Of two that fit alike the person chooses. More than two say that too little is known.
        ...(type !== null || candidates.length === 2 ? candidates : []).map((value) =>
          createElement(SpectrumRecogniserUse, { key: value, value }),
        ),
        ...quotedReasons(context, messages.why, reasons),
        ...quotedReasons(context, messages.against, conflicts),
      ],
      ...props,
    };
  },
);
