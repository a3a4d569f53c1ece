'use client';

import type { PartProps } from '@engagement-kit/react';
import { ticked } from './chosen.js';
import { optionPart } from './option-context.js';

/** “Chosen” and a tick, on the chosen option only. */
export const OptionChosen = /* @__PURE__ */ optionPart(
  'option-chosen',
  (_: OptionChosen.Props, { selected, words: { say } }) =>
    selected ? { as: 'span', control: 'tag', content: ticked(say('chosen')) } : null,
);

export namespace OptionChosen {
  export interface Props extends PartProps<'span'> {}
}
