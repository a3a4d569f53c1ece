'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardNode, standardPart } from '../contexts.js';

/** Props of `StandardsChecklistStandardHeading`. */
export interface StandardsChecklistStandardHeadingProps extends PartProps<'h2'> {}

/** "8. Commit to providing feedback". Its level is the root's `headingLevel`. */
export const StandardsChecklistStandardHeading = /* @__PURE__ */ standardPart(
  'standard-heading',
  (props: StandardsChecklistStandardHeadingProps, { checklist, standard: { number, title } }) => {
    const { id, lang, heading, say } = checklist;
    return {
      as: heading,
      id: standardNode(id, number),
      lang,
      tabIndex: -1,
      content: say('standardHeading', { number, title }),
      ...props,
    };
  },
);
