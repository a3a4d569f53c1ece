'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart, useRegisteredId } from './set-aside-context.js';

/** Says that the reason is missing, or why it was refused. */
export const ReasonMissing = /* @__PURE__ */ setAsidePart(
  'reason-missing',
  function useReasonMissing({ id }: ReasonMissing.Props, question) {
    useRegisteredId(question, 'missing', id);
    const { open, missing, missingId } = question;
    return open && missing ? { as: 'p', id: missingId, content: missing } : null;
  },
);

export namespace ReasonMissing {
  export interface Props extends PartProps<'p'> {}
}
