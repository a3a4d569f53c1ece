'use client';

import type { Standard as PublishedStandard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useMemo } from 'react';
import { checklistPart, StandardContext, standardName, useView } from '../contexts.js';

/** One standard. In the `steps` view it is hidden unless it is the step; it stays in the form and in print. */
export const Standard = /* @__PURE__ */ checklistPart(
  'standard',
  ['standard'],
  function useStandardPart({ standard }: Standard.Props, checklist) {
    const { step } = useView();
    const context = useMemo(() => ({ checklist, standard }), [checklist, standard]);
    return {
      as: 'section',
      'data-standard': standard.id,
      'aria-labelledby': checklist.idOf(standardName(standard)),
      hidden: step !== undefined && step !== standard.id,
      provide: [StandardContext, context],
    };
  },
);

export namespace Standard {
  export interface Props extends PartProps<'section'> {
    /** The standard that the parts inside speak of. */
    standard: PublishedStandard;
  }
}
