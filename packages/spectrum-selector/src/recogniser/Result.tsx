'use client';

import type { PartProps } from '@engagement-kit/react';
import { quotedReasons } from './quoted-reasons.js';
import { node, recogniserPart } from './recogniser-context.js';
import { resultText } from './result-text.js';
import { Use } from './Use.js';

/**
 * What the answers point to, with a button to use it, and the reasons for and against, each quoting the guidance. If
 * several types fit equally, each has a button.
 */
export const Result = /* @__PURE__ */ recogniserPart('result', (_: Result.Props, recogniser) => {
  const { answers, recognition, guidance, words } = recogniser;
  const { type, candidates, confidence, reasons, conflicts } = recognition;
  // A single candidate that has not won yet is only a guess.
  const offered = type !== null || candidates.length > 1 ? candidates : [];
  return {
    as: 'section',
    state: { [confidence]: true },
    'aria-label': words.say('result'),
    content: (
      <>
        <p {...node('result-text', {}, 'prose')}>
          {resultText(recognition, answers, guidance.engagementTypes, words)}
        </p>
        {offered.map((id) => (
          <Use key={id} value={id} />
        ))}
        {quotedReasons(recogniser, words.say('why'), reasons)}
        {quotedReasons(recogniser, words.say('against'), conflicts)}
      </>
    ),
  };
});

export namespace Result {
  export interface Props extends PartProps<'section'> {}
}
