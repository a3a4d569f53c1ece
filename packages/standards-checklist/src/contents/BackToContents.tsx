'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, contentsName, useView } from '../contexts.js';

/** Leads back to the contents, so that nobody has to tab through every control. Not rendered in the `steps` view. */
export const BackToContents = /* @__PURE__ */ checklistPart(
  'back-to-contents',
  function useBackToContents(_: BackToContents.Props, { idOf, say, follow }) {
    const { step } = useView();
    if (step !== undefined) return null;
    return {
      as: 'a',
      href: `#${idOf(contentsName)}`,
      onClick: (event) => follow(event, { to: contentsName, reason: 'back' }),
      content: say('backToContents'),
    };
  },
);

export namespace BackToContents {
  export interface Props extends PartProps<'a'> {}
}
