'use client';

import type { PartProps } from '@engagement-kit/react';
import { itemPart } from './item-context.js';

/**
 * Says how the export went: where the file is, or what happened and what to do. Renders a `<p>` once there is something
 * to say; the root announces it.
 */
export const Outcome = /* @__PURE__ */ itemPart('outcome', (_: PartProps<'p'>, { outcome }) =>
  outcome ? { as: 'p', state: { error: outcome.isError }, content: outcome.text } : null,
);

export namespace Outcome {
  export interface Props extends PartProps<'p'> {}
}
