'use client';

import type { PartProps } from '@engagement-kit/react';
import { fact } from './fact.js';
import { OptionArrow } from './OptionArrow.js';
import { optionPart } from './option-context.js';

/** Which way communication flows: arrows between organisation and community, and the words. */
export const OptionCommunication = /* @__PURE__ */ optionPart(
  'option-communication',
  (_: OptionCommunication.Props, option) => ({
    as: 'p',
    content: fact(option, 'communication', <OptionArrow />),
  }),
);

export namespace OptionCommunication {
  export interface Props extends PartProps<'p'> {}
}
