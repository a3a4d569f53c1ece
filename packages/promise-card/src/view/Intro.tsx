'use client';

import type { PartProps } from '@engagement-kit/react';
import { runWords } from '../card/fact-words.js';
import { node, viewPart } from './view-context.js';

/** What is asked, where the answers go, and whom to ask. */
export const Intro = /* @__PURE__ */ viewPart('intro', (_: Intro.Props, { content }) => ({
  content: content.intro.map((runs) => (
    <p {...node('paragraph')} key={runs.map(({ text }) => text).join('')}>
      {runs.map(runWords)}
    </p>
  )),
}));

export namespace Intro {
  export interface Props extends PartProps<'div'> {}
}
