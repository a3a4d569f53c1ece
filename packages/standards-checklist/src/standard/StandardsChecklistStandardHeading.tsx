'use client';

import { formatMessage, headingTag, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { standardId, useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useStandard } from './standard-context.js';

export interface StandardsChecklistStandardHeadingProps extends PartProps<'h2'> {}

/** "8. Commit to providing feedback". Its level is the root's `headingLevel`. */
export const StandardsChecklistStandardHeading = /* @__PURE__ */ forwardRef<
  HTMLHeadingElement,
  StandardsChecklistStandardHeadingProps
>(function StandardsChecklistStandardHeading(props, ref) {
  const { id, lang, headingLevel, messages } = useChecklist('StandardHeading');
  const { number, title } = useStandard('StandardHeading');
  return (
    <Part
      as={headingTag(headingLevel)}
      scope={scope}
      part="standard-heading"
      id={standardId(id, number)}
      lang={lang}
      tabIndex={-1}
      {...props}
      ref={ref}
    >
      {content(props, formatMessage(messages.standardHeading, { number, title }))}
    </Part>
  );
});
