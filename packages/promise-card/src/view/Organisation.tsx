'use client';

import type { PartProps } from '@engagement-kit/react';
import { viewPart } from './view-context.js';

/** Who asks. Not rendered where nobody said so. */
export const Organisation = /* @__PURE__ */ viewPart(
  'organisation',
  (_: Organisation.Props, { content: { organisation } }) =>
    organisation ? { as: 'p', dir: 'auto', key: organisation, content: organisation } : null,
);

export namespace Organisation {
  export interface Props extends PartProps<'p'> {}
}
