'use client';

import type { PartProps } from '@engagement-kit/react';
import { itemPart } from './exports-context.js';

/** Props of `PlanExportsHint`: those of its `<p>`. */
export interface PlanExportsHintProps extends PartProps<'p'> {}

/** Who the file is for and, while it cannot be made, what to do first. Renders a `<p>`. */
export const PlanExportsHint = /* @__PURE__ */ itemPart(
  'hint',
  (props: PlanExportsHintProps, { id, item, choices }) => {
    const isEmpty = choices?.items.length === 0;
    return {
      as: 'p',
      id: `${id}-hint`,
      state: { unavailable: isEmpty },
      content: isEmpty ? `${item.hint} ${choices.empty}` : item.hint,
      ...props,
    };
  },
);
