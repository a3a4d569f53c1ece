'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { standardNode, useStandard } from '../contexts.js';
import { definePart } from '../define-part.js';
import { headingTag } from '../react.js';

/** Props of `StandardsChecklistStandardHeading`. */
export interface StandardsChecklistStandardHeadingProps extends PartProps<'h2'> {}

/** "8. Commit to providing feedback". Its level is the root's `headingLevel`. */
export const StandardsChecklistStandardHeading = /* @__PURE__ */ definePart<
  StandardsChecklistStandardHeadingProps,
  HTMLHeadingElement,
  Standard
>(
  'StandardHeading',
  function useStandardHeading({ id, lang, headingLevel, say }, { number, title }) {
    return {
      as: headingTag(headingLevel),
      id: standardNode(id, number),
      lang,
      tabIndex: -1,
      children: say('standardHeading', { number, title }),
    };
  },
  useStandard,
);
