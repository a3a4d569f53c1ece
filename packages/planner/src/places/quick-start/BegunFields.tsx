'use client';

import { itemLists, type PlanCommand, type PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { useRun } from '../use-run.js';
import type { QuickStart } from './use-quick-start.js';

interface BegunFieldsProps {
  readonly quick: QuickStart;
  readonly thing: 'activity' | 'promise' | 'feedback';
  readonly children: ReactNode;
}

/** Fields of what is begun here. It comes into being with the first word. */
export function BegunFields({ quick, thing, children }: BegunFieldsProps): ReactElement {
  const item = quick[thing];
  return (
    <Root
      thing={thing}
      values={{ ...item }}
      onWrite={(changes) =>
        quick.write((ids) => [
          { type: `${thing}.update`, id: ids[`${thing}Id`], changes } as PlanCommand,
        ])
      }
      at={item && [itemLists[thing], item.id]}
    >
      {children}
    </Root>
  );
}

const wholePlan = ({ plan }: PlanState) => plan;

/** Where the plan’s own fields stand. */
const atPlan: readonly string[] = [];

/** Fields that the plan says by itself. */
export function PlanFields({ children }: { readonly children: ReactNode }): ReactElement {
  const run = useRun();
  const plan = usePlan(wholePlan);
  return (
    <Root
      thing="plan"
      values={plan as unknown as Values}
      onWrite={(changes) => run({ type: 'plan.update', changes })}
      at={atPlan}
    >
      {children}
    </Root>
  );
}
