'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorErrorMessage`: a `<p>`; children say what is wrong and what to do. */
export interface SpectrumSelectorErrorMessageProps extends PartProps<'p'> {}

/** What is wrong and what to do. There only while the choice is invalid or a required one is missing. */
export const SpectrumSelectorErrorMessage = /* @__PURE__ */ selectorPart(
  'error-message',
  (props: SpectrumSelectorErrorMessageProps, { id, invalid, words }) =>
    invalid
      ? {
          as: 'p',
          before: `${words.messages.error} `,
          content: words.messages.required,
          ...props,
          id: `${id}-error`,
        }
      : null,
);
