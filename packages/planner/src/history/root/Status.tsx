'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';

/** Says how naming, restoring or removing a version went, on screen and to screen readers. Renders a `<p>`. */
export const Status = /* @__PURE__ */ historyPart('status', (_: PartProps<'p'>, { status }) => ({
  as: 'p',
  role: 'status',
  state: { empty: !status },
  content: status,
}));

export namespace Status {
  export interface Props extends PartProps<'p'> {}
}
