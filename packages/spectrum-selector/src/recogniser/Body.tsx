'use client';

import type { PartProps } from '@engagement-kit/react';
import { recogniserPart } from './recogniser-context.js';

/** The questions and the result: one below the other, or side by side where there is room. */
export const Body = /* @__PURE__ */ recogniserPart('body', (_: Body.Props) => ({}));

export namespace Body {
  export interface Props extends PartProps<'div'> {}
}
