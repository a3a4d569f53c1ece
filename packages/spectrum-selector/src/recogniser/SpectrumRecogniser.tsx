'use client';

import { recognitionQuestions } from '@engagement-kit/model';
import { forwardRef } from 'react';
import * as Recogniser from './parts.js';

/** “Help me recognise it”: a few plain questions, and the answer with its reasons, each quoting the source (L31). */
export const SpectrumRecogniser = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumRecogniser.Props
>(function SpectrumRecogniser(props, ref) {
  return (
    <Recogniser.Root {...props} ref={ref}>
      <Recogniser.Intro />
      <Recogniser.Body>
        {recognitionQuestions.map(({ id }) => (
          <Recogniser.Question key={id} question={id} />
        ))}
        <Recogniser.Result />
      </Recogniser.Body>
      <Recogniser.StartAgain />
    </Recogniser.Root>
  );
});

export namespace SpectrumRecogniser {
  export interface Props extends Omit<Recogniser.Root.Props, 'asChild' | 'children'> {}
}
