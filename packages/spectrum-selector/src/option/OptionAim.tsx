'use client';

import type { PartProps } from '@engagement-kit/react';
import { fact } from './fact.js';
import { optionPart } from './option-context.js';

/** What this type of engagement aims at. */
export const OptionAim = /* @__PURE__ */ optionPart('option-aim', (_: OptionAim.Props, option) => ({
  as: 'p',
  content: fact(option, 'aim'),
}));

export namespace OptionAim {
  export interface Props extends PartProps<'p'> {}
}
