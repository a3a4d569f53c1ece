'use client';

import type { PartProps } from '@engagement-kit/react';
import { runWords } from '../card/fact-words.js';
import type { PromiseRun } from '../content/content.js';
import { node, questionPart } from './view-context.js';

/** What the organisation says of the standard, and what it shows for it. */
export const Judged = /* @__PURE__ */ questionPart(
  'judged',
  (_: Judged.Props, { view, question: { number, judged, evidenceLabel, evidence } }) => ({
    content: (
      <>
        <p {...node('judgement')} id={view.idOf(`judged-${number}`)} key={judged}>
          {judged}
        </p>
        <p {...node('hint')} key={evidenceLabel}>
          {evidenceLabel}
        </p>
        {evidence.length > 0 && <ul {...node('proofs')}>{evidence.map(shown)}</ul>}
      </>
    ),
  }),
);

const shown = (run: PromiseRun, index: number) => (
  <li dir="auto" key={index}>
    {runWords(run, 0)}
  </li>
);

export namespace Judged {
  export interface Props extends PartProps<'div'> {}
}
