'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorHint`: a `<p>`; children stand in for the default words. */
export interface SpectrumSelectorHintProps extends PartProps<'p'> {}

/** Help below the question. When read-only it says that nothing has been chosen, or is absent. */
export const SpectrumSelectorHint = /* @__PURE__ */ selectorPart(
  'hint',
  (props: SpectrumSelectorHintProps, { id, words, readOnly, value }) =>
    readOnly && value !== null && props.children === undefined
      ? null
      : {
          as: 'p',
          control: 'prose',
          content: readOnly ? words.messages.noneChosen : words.messages.hint,
          ...props,
          id: `${id}-hint`,
        },
);
