'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart, useRegisteredId } from './set-aside-context.js';

/** The field for the reason. */
export const ReasonInput = /* @__PURE__ */ setAsidePart(
  'reason-input',
  function useReasonInput({ id }: ReasonInput.Props, question) {
    useRegisteredId(question, 'field', id);
    const { open, reason, missing, fieldId, missingId, field, write } = question;
    if (!open) return null;
    return {
      as: 'textarea',
      control: 'text',
      ref: field,
      id: fieldId,
      // Outside any form: a host's form neither posts, checks nor resets this.
      form: `${fieldId}-none`,
      rows: 3,
      'aria-required': true,
      'aria-invalid': missing ? true : undefined,
      'aria-describedby': missing ? missingId : undefined,
      value: reason,
      onChange: (event) => write(event.currentTarget.value),
    };
  },
);

export namespace ReasonInput {
  export interface Props extends PartProps<'textarea'> {}
}
