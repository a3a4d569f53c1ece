'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** Help below the question. When read-only it says that nothing has been chosen, or is not there. */
export const Hint = /* @__PURE__ */ spectrumPart(
  'hint',
  ({ children }: Hint.Props, { id, words: { say }, readOnly, value }) =>
    readOnly && value !== null && children === undefined
      ? null
      : {
          as: 'p',
          id: `${id}-hint`,
          control: 'prose',
          content: readOnly ? say('noneChosen') : say('hint'),
        },
);

export namespace Hint {
  export interface Props extends PartProps<'p'> {}
}
