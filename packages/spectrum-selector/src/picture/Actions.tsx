'use client';

import type { PartProps } from '@engagement-kit/react';
import { picturePart } from './picture-context.js';

/** The row of download buttons and their status. */
export const Actions = /* @__PURE__ */ picturePart('actions', (_: Actions.Props) => ({}));

export namespace Actions {
  export interface Props extends PartProps<'div'> {}
}
