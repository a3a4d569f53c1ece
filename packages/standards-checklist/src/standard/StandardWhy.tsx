'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardPart } from '../contexts.js';

/** Why the standard matters, as published. */
export const StandardWhy = /* @__PURE__ */ standardPart(
  'standard-why',
  (_: StandardWhy.Props, { checklist: { lang, say }, standard }) => ({
    as: 'p',
    content: (
      <>
        <strong>{say('whyItMatters')}</strong> <span lang={lang}>{standard.whyItMatters}</span>
      </>
    ),
  }),
);

export namespace StandardWhy {
  export interface Props extends PartProps<'p'> {}
}
