'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { checklistPart, StandardContext, standardNode, useView } from '../contexts.js';
import { useSame } from '../root/hooks.js';

/** Props of `StandardsChecklistStandard`. */
export interface StandardsChecklistStandardProps extends PartProps<'section'> {
  /** The standard that the parts inside speak of. */
  standard: Standard;
}

/** One standard. In the `steps` view it is hidden unless it is the step; it stays in the form and in print. */
export const StandardsChecklistStandard = /* @__PURE__ */ checklistPart(
  'standard',
  function useStandardPart({ standard, ...props }: StandardsChecklistStandardProps, checklist) {
    const { step } = useView();
    const context = useSame({ checklist, standard });
    return {
      as: 'section',
      'aria-labelledby': standardNode(checklist.id, standard.number),
      hidden: step !== undefined && step !== standard.id,
      provide: [StandardContext, context],
      ...props,
    };
  },
);
