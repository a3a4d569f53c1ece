'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** What is wrong and what to do. There only while the choice is invalid or a required one is missing. */
export const ErrorMessage = /* @__PURE__ */ spectrumPart(
  'error-message',
  (_: ErrorMessage.Props, { id, invalid, words: { say } }) =>
    invalid
      ? { as: 'p', id: `${id}-error`, before: `${say('error')} `, content: say('required') }
      : null,
);

export namespace ErrorMessage {
  export interface Props extends PartProps<'p'> {}
}
