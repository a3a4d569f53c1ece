'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardPart } from '../contexts.js';

/** Props of `StandardsChecklistStandardWhy`. */
export interface StandardsChecklistStandardWhyProps extends PartProps<'p'> {}

/** Why the standard matters, as published. */
export const StandardsChecklistStandardWhy = /* @__PURE__ */ standardPart(
  'standard-why',
  (props: StandardsChecklistStandardWhyProps, { checklist: { lang, say }, standard }) => ({
    as: 'p',
    content: (
      <>
        <strong>{say('whyItMatters')}</strong> <span lang={lang}>{standard.whyItMatters}</span>
      </>
    ),
    ...props,
  }),
);
