'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useStandard } from './standard-context.js';

export interface StandardsChecklistStandardWhyProps extends PartProps<'p'> {}

/** Why the standard matters, as published. */
export const StandardsChecklistStandardWhy = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StandardsChecklistStandardWhyProps
>(function StandardsChecklistStandardWhy(props, ref) {
  const { lang, messages } = useChecklist('StandardWhy');
  const { whyItMatters } = useStandard('StandardWhy');
  return (
    <Part as="p" scope={scope} part="standard-why" {...props} ref={ref}>
      {content(
        props,
        <>
          <strong>{messages.whyItMatters}</strong> <span lang={lang}>{whyItMatters}</span>
        </>,
      )}
    </Part>
  );
});
