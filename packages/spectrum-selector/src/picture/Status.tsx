'use client';

import type { PartProps } from '@engagement-kit/react';
import { picturePart } from './picture-context.js';

/** Says what came of a download, on screen and aloud. */
export const Status = /* @__PURE__ */ picturePart('status', (_: Status.Props, { status }) => ({
  as: 'p',
  role: 'status',
  content: status,
}));

export namespace Status {
  export interface Props extends PartProps<'p'> {}
}
