'use client';

import type { PartProps } from '@engagement-kit/react';
import { fact } from './fact.js';
import { optionPart } from './option-context.js';

/** The public promise, word for word. Describes the radio. */
export const OptionPromise = /* @__PURE__ */ optionPart(
  'option-promise',
  (_: OptionPromise.Props, option) => ({
    as: 'p',
    id: `${option.optionId}-promise`,
    content: fact(option, 'promise'),
  }),
);

export namespace OptionPromise {
  export interface Props extends PartProps<'p'> {}
}
