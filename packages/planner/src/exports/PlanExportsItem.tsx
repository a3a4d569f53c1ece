'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId, useMemo, useState } from 'react';
import {
  exportsPart,
  PlanExportsItemContext,
  type PlanExportsItemValue,
} from './exports-context.js';
import { PlanExportsButton } from './PlanExportsButton.js';
import { PlanExportsChoice } from './PlanExportsChoice.js';
import { PlanExportsHint } from './PlanExportsHint.js';
import { PlanExportsOutcome } from './PlanExportsOutcome.js';
import { PlanExportsProgress } from './PlanExportsProgress.js';
import type { PlanExport } from './plan-export.js';

/** Props of `PlanExportsItem`: those of its `<li>`, and these. */
export interface PlanExportsItemProps extends PartProps<'li'> {
  /** What can be downloaded here. */
  item: PlanExport;
}

/** One thing to download: its button, who it is for, and what came of it. Renders a `<li>`. */
export const PlanExportsItem = /* @__PURE__ */ exportsPart(
  'item',
  ({ item, ...props }: PlanExportsItemProps, { plan, running, outcome }) => {
    const [chosen, choose] = useState('');
    const id = useId();
    const choices = useMemo(() => item.choices?.(plan), [item, plan]);
    const found = choices?.items.find((each) => each.id === chosen) ?? choices?.items[0];
    const progress = running?.id === item.id && running.isLong ? running.done : undefined;
    const own = outcome?.id === item.id ? outcome : undefined;
    const value = useMemo(
      (): PlanExportsItemValue => ({
        id,
        item,
        choices,
        choice: found?.id,
        choose,
        progress,
        outcome: own,
      }),
      [id, item, choices, found, progress, own],
    );
    return {
      as: 'li',
      'data-export': item.id,
      state: { busy: running?.id === item.id, error: own?.isError },
      provide: [PlanExportsItemContext, value],
      content: (
        <>
          <PlanExportsButton />
          <PlanExportsHint />
          <PlanExportsChoice />
          <PlanExportsProgress />
          <PlanExportsOutcome />
        </>
      ),
      ...props,
    };
  },
);
