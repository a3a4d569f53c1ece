'use client';

import type { PartProps } from '@engagement-kit/react';
import { actionsPart } from './actions-context.js';

/** Says, in sight and to screen readers, what came of the last action. */
export const Status = /* @__PURE__ */ actionsPart(
  'status',
  (_: Status.Props, { hydrated, status }) =>
    hydrated ? { as: 'p', role: 'status', 'aria-live': 'polite', content: status } : null,
);

export namespace Status {
  export interface Props extends PartProps<'p'> {}
}
