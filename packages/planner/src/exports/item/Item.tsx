'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId, useMemo, useRef, useState } from 'react';
import { exportsPart } from '../exports-context.js';
import type { PlanExport } from '../plan-export.js';
import { Button } from './Button.js';
import { Choice } from './Choice.js';
import { Hint } from './Hint.js';
import { ItemContext, type ItemContextValue } from './item-context.js';
import { Outcome } from './Outcome.js';
import { Preview } from './Preview.js';
import { Progress } from './Progress.js';

/** One export: its button, who it is for, and how it went. Renders a `<li>`. */
export const Item = /* @__PURE__ */ exportsPart(
  'item',
  ['item'],
  ({ item }: Item.Props, { plan, running, outcome }) => {
    const [chosen, choose] = useState('');
    const id = useId();
    const [hintId, setHintId] = useState(`${id}-hint`);
    const button = useRef<HTMLButtonElement>(null);
    const choices = useMemo(() => item.choices?.(plan), [item, plan]);
    const choice = choices?.items.find((each) => each.id === chosen) ?? choices?.items[0];
    const isAtWork = running?.subject.id === item.id;
    const progress = isAtWork && running.isLong ? running.done : undefined;
    const own = outcome?.id === item.id ? outcome : undefined;
    const value = useMemo(
      (): ItemContextValue => ({
        id,
        item,
        button,
        hintId,
        setHintId,
        choices,
        choice: choice?.id,
        choose,
        progress,
        outcome: own,
      }),
      [id, item, hintId, choices, choice, progress, own],
    );
    return {
      as: 'li',
      'data-export': item.id,
      state: { busy: isAtWork, error: own?.isError },
      provide: [ItemContext, value],
      content: (
        <>
          <Button />
          <Hint />
          <Choice />
          <Progress />
          <Outcome />
          <Preview />
        </>
      ),
    };
  },
);

export namespace Item {
  export interface Props extends PartProps<'li'> {
    /** What can be downloaded here. */
    item: PlanExport;
  }
}
