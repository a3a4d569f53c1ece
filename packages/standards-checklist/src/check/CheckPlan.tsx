'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, useView } from '../contexts.js';

/** Checks what is still to be done. Until it is pressed, nothing is called unfinished. */
export const CheckPlan = /* @__PURE__ */ checklistPart(
  'check-plan',
  function useCheckPlan(_: CheckPlan.Props, { say, disabled, readOnly, live, check }) {
    const { step } = useView();
    if (!live || readOnly || step) return null;
    return {
      as: 'button',
      control: 'button',
      state: { primary: true },
      type: 'button',
      disabled,
      onClick: check,
      content: say('check'),
    };
  },
);

export namespace CheckPlan {
  export interface Props extends PartProps<'button'> {}
}
