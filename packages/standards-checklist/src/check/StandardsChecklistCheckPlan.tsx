'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistCheckPlanProps extends PartProps<'button'> {}

/** Asks what is still to be done. Until it is pressed nothing is called unfinished. */
export const StandardsChecklistCheckPlan = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  StandardsChecklistCheckPlanProps
>(function StandardsChecklistCheckPlan(props, ref) {
  const { messages, disabled, readOnly, check } = useChecklist('CheckPlan');
  const { live, steps, step } = useView('CheckPlan');
  if (!live || readOnly || (steps && step !== null)) return null;
  return (
    <Part
      as="button"
      scope={scope}
      part="check-plan"
      control="button"
      state={{ primary: true }}
      type="button"
      disabled={disabled}
      onClick={check}
      {...props}
      ref={ref}
    >
      {content(props, messages.check)}
    </Part>
  );
});
