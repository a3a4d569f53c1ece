'use client';

import type { PartProps } from '@engagement-kit/react';
import { useEffect } from 'react';
import { itemPart } from './item-context.js';

/** Who the file is for and, while it cannot be made, what to do first. Renders a `<p>`. */
export const Hint = /* @__PURE__ */ itemPart(
  'hint',
  ({ id: given }: PartProps<'p'>, { item, choices, hintId, setHintId }) => {
    // The button refers to it, whatever its id.
    useEffect(() => {
      if (given) setHintId(given);
    }, [given, setHintId]);
    const isEmpty = choices?.items.length === 0;
    return {
      as: 'p',
      id: hintId,
      state: { unavailable: isEmpty },
      content: isEmpty ? `${item.hint} ${choices.empty}` : item.hint,
    };
  },
);

export namespace Hint {
  export interface Props extends PartProps<'p'> {}
}
