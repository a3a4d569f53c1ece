'use client';

import type { PartProps } from '@engagement-kit/react';
import { standardName, standardPart } from '../contexts.js';
import { useGivenId } from '../root/use-ids.js';

/** "8. Commit to providing feedback". Its level is the root's `headingLevel`. */
export const StandardHeading = /* @__PURE__ */ standardPart(
  'standard-heading',
  function useStandardHeading({ id }: StandardHeading.Props, { checklist, standard }) {
    const { idOf, lang, heading, say } = checklist;
    const { number, title } = standard;
    const own = standardName(standard);
    useGivenId(checklist, own, id);
    return {
      as: heading,
      id: idOf(own),
      lang,
      tabIndex: -1,
      content: say('standardHeading', { number, title }),
    };
  },
);

export namespace StandardHeading {
  export interface Props extends PartProps<'h2'> {}
}
