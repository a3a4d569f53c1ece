'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsHint`: those of its `<p>`. */
export interface PlanExportsHintProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/** Who the file is for and, while it cannot be made, what to do first. Renders a `<p>`. */
export const PlanExportsHint = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanExportsHintProps
>(function PlanExportsHint(props, ref) {
  const { id, item, choices } = usePlanExportsItem('Hint');
  const isEmpty = choices?.items.length === 0;
  return (
    <Part
      as="p"
      scope={scope}
      part="hint"
      id={`${id}-hint`}
      state={{ unavailable: isEmpty }}
      {...props}
      ref={ref}
    >
      {partContent(props, isEmpty ? `${item.hint} ${choices.empty}` : item.hint)}
    </Part>
  );
});
