'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardPart } from '../contexts.js';

/** Props of `StandardsChecklistStandardWhy`. */
export interface StandardsChecklistStandardWhyProps extends PartProps<'p'> {}

/** Why the standard matters, as published. */
export const StandardsChecklistStandardWhy = /* @__PURE__ */ standardPart(
  'standard-why',
  (props: StandardsChecklistStandardWhyProps, { checklist: { lang, say }, standard }) => {
    const label = <strong>{say('whyItMatters')}</strong>;
    const why = <span lang={lang}>{standard.whyItMatters}</span>;
    return { as: 'p', content: [label, ' ', why], ...props };
  },
);
