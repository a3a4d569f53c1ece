'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardPart } from '../contexts.js';

/** Why the standard matters, as published. Nothing where the guidance does not say. */
export const StandardWhy = /* @__PURE__ */ standardPart(
  'standard-why',
  (_: StandardWhy.Props, { checklist: { lang, say }, standard: { whyItMatters } }) =>
    whyItMatters
      ? {
          as: 'p',
          content: (
            <>
              <strong>{say('whyItMatters')}</strong> <span lang={lang}>{whyItMatters}</span>
            </>
          ),
        }
      : null,
);

export namespace StandardWhy {
  export interface Props extends PartProps<'p'> {}
}
