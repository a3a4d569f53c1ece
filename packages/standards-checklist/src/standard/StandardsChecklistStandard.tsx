'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { StandardContext, standardNode, useView } from '../contexts.js';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistStandard`. */
export interface StandardsChecklistStandardProps extends PartProps<'section'> {
  /** The standard that the parts inside speak of. */
  standard: Standard;
}

/** One standard. In the `steps` view it is hidden unless it is the step; it stays in the form and in print. */
export const StandardsChecklistStandard = /* @__PURE__ */ definePart<
  StandardsChecklistStandardProps,
  HTMLElement
>('Standard', function useStandardPart({ id }, _, { standard }) {
  const { step } = useView();
  return {
    as: 'section',
    'aria-labelledby': standardNode(id, standard.number),
    hidden: step !== undefined && step !== standard.id,
    around: (node) => <StandardContext.Provider value={standard}>{node}</StandardContext.Provider>,
  };
});
