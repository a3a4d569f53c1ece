'use client';

import type { PartProps } from '@engagement-kit/react';
import { recogniserPart } from './recogniser-context.js';

/** Props of `SpectrumRecogniserIntro`: a `<p>`; children stand in for the default words. */
export interface SpectrumRecogniserIntroProps extends PartProps<'p'> {}

/** Says what to do, and whose words the questions and the quotes are. */
export const SpectrumRecogniserIntro = /* @__PURE__ */ recogniserPart(
  'intro',
  (props: SpectrumRecogniserIntroProps, { recogniserWords }) => ({
    as: 'p',
    control: 'prose',
    content: recogniserWords.messages.intro,
    ...props,
  }),
);
