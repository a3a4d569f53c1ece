'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId, useMemo, useState } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { PlanExportsItemContext, usePlanExports } from './exports-context.js';
import { PlanExportsButton } from './PlanExportsButton.js';
import { PlanExportsChoice } from './PlanExportsChoice.js';
import { PlanExportsHint } from './PlanExportsHint.js';
import { PlanExportsOutcome } from './PlanExportsOutcome.js';
import { PlanExportsProgress } from './PlanExportsProgress.js';
import type { PlanExport } from './plan-export.js';
import { scope } from './scope.js';

/** Props of `PlanExportsItem`: those of its `<li>`, and these. */
export interface PlanExportsItemProps extends ComponentPropsWithoutRef<'li'>, PartOwnProps {
  /** What can be downloaded here. */
  item: PlanExport;
}

/** One thing to download: its button, who it is for, and what came of it. Renders a `<li>`. */
export const PlanExportsItem = /* @__PURE__ */ forwardRef<HTMLLIElement, PlanExportsItemProps>(
  function PlanExportsItem({ item, ...props }, ref) {
    const { plan, running, outcome } = usePlanExports('Item');
    const [chosen, choose] = useState('');
    const id = useId();
    const choices = useMemo(() => item.choices?.(plan), [item, plan]);
    const found = choices?.items.find((each) => each.id === chosen) ?? choices?.items[0];
    const progress = running?.id === item.id && running.isLong ? running.done : undefined;
    const own = outcome?.id === item.id ? outcome : undefined;
    const value = useMemo(
      () => ({ id, item, choices, choice: found?.id, choose, progress, outcome: own }),
      [id, item, choices, found, progress, own],
    );
    return (
      <PlanExportsItemContext.Provider value={value}>
        <Part
          as="li"
          scope={scope}
          part="item"
          data-export={item.id}
          state={{ busy: running?.id === item.id, error: own?.isError }}
          {...props}
          ref={ref}
        >
          {partContent(
            props,
            <>
              <PlanExportsButton />
              <PlanExportsHint />
              <PlanExportsChoice />
              <PlanExportsProgress />
              <PlanExportsOutcome />
            </>,
          )}
        </Part>
      </PlanExportsItemContext.Provider>
    );
  },
);
