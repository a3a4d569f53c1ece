'use client';

import { recognitionQuestions } from '@engagement-kit/model';
import { forwardRef } from 'react';
import { SpectrumRecogniserBody } from './SpectrumRecogniserBody.js';
import { SpectrumRecogniserIntro } from './SpectrumRecogniserIntro.js';
import { SpectrumRecogniserQuestion } from './SpectrumRecogniserQuestion.js';
import { SpectrumRecogniserResult } from './SpectrumRecogniserResult.js';
import {
  SpectrumRecogniserRoot,
  type SpectrumRecogniserRootProps,
} from './SpectrumRecogniserRoot.js';
import { SpectrumRecogniserStartAgain } from './SpectrumRecogniserStartAgain.js';

/** Props of `SpectrumRecogniser`: those of its root, whose contents are laid out for you. */
export interface SpectrumRecogniserProps
  extends Omit<SpectrumRecogniserRootProps, 'asChild' | 'children'> {}

/** “Help me recognise it”: a few plain questions, the answer with its reasons, each quoting the source (L31). */
export const SpectrumRecogniser = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumRecogniserProps
>(function SpectrumRecogniser(props, ref) {
  return (
    <SpectrumRecogniserRoot {...props} ref={ref}>
      <SpectrumRecogniserIntro />
      <SpectrumRecogniserBody>
        {recognitionQuestions.map(({ id }) => (
          <SpectrumRecogniserQuestion key={id} question={id} />
        ))}
        <SpectrumRecogniserResult />
      </SpectrumRecogniserBody>
      <SpectrumRecogniserStartAgain />
    </SpectrumRecogniserRoot>
  );
});
