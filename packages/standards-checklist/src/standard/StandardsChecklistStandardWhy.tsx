'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useStandard } from '../contexts.js';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistStandardWhy`. */
export interface StandardsChecklistStandardWhyProps extends PartProps<'p'> {}

/** Why the standard matters, as published. */
export const StandardsChecklistStandardWhy = /* @__PURE__ */ definePart<
  StandardsChecklistStandardWhyProps,
  HTMLParagraphElement,
  Standard
>(
  'StandardWhy',
  function useStandardWhy({ lang, say }, { whyItMatters }) {
    return {
      as: 'p',
      children: (
        <>
          <strong>{say('whyItMatters')}</strong> <span lang={lang}>{whyItMatters}</span>
        </>
      ),
    };
  },
  useStandard,
);
