'use client';

import type { PartProps } from '@engagement-kit/react';
import { viewPart } from './view-context.js';

/** Says, in sight and to screen readers, what came of handing over. */
export const Status = /* @__PURE__ */ viewPart(
  'status',
  (_: Status.Props, { status, idOf, missing }) => ({
    as: 'p',
    id: idOf('status'),
    role: 'status',
    'aria-live': 'polite',
    state: { missing: missing !== undefined },
    content: status,
  }),
);

export namespace Status {
  export interface Props extends PartProps<'p'> {}
}
