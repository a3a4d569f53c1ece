'use client';

import type { PartProps } from '@engagement-kit/react';
import { recogniserPart } from './recogniser-context.js';

/** Says what to do, and who wrote the questions and the quotes. */
export const Intro = /* @__PURE__ */ recogniserPart('intro', (_: Intro.Props, { words }) => ({
  as: 'p',
  control: 'prose',
  content: words.say('intro'),
}));

export namespace Intro {
  export interface Props extends PartProps<'p'> {}
}
