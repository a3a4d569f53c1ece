'use client';

import type { Standard } from '@engagement-kit/model';
import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { standardId, useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';
import { StandardProvider } from './standard-context.js';

export interface StandardsChecklistStandardProps extends PartProps<'section'> {
  /** The standard that the parts inside speak of. */
  standard: Standard;
}

/** One standard. In the `steps` view it is hidden unless it is the step; it stays in the form and in print. */
export const StandardsChecklistStandard = /* @__PURE__ */ forwardRef<
  HTMLElement,
  StandardsChecklistStandardProps
>(function StandardsChecklistStandard({ standard, ...props }, ref) {
  const { id } = useChecklist('Standard');
  const { live, steps, step } = useView('Standard');
  return (
    <StandardProvider value={standard}>
      <Part
        as="section"
        scope={scope}
        part="standard"
        aria-labelledby={standardId(id, standard.number)}
        hidden={live && steps && step !== standard.id}
        {...props}
        ref={ref}
      />
    </StandardProvider>
  );
});
