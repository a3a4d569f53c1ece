'use client';

import type { Context, ForwardRefExoticComponent, PropsWithoutRef, RefAttributes } from 'react';
import { forwardRef, usePartContext } from './kit.js';
import { type PartPlan, renderPlan } from './part-plan.js';

/**
 * Makes the parts of one root. A part is a function from its props and what the root shares to a plan,
 * or to null where it has nothing to show; everything that parts have in common is here.
 * `prefix` and the part's name in PascalCase are the component's name.
 */
export function partMaker<Shared>(prefix: string, scope: string, context: Context<Shared | null>) {
  return function makePart<Node, Props>(
    part: string,
    usePlan: (props: Props, shared: Shared) => PartPlan | null,
  ): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Node>> {
    const name = prefix + part.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
    const made = forwardRef<Node, Props>((props, ref) => {
      const plan = usePlan(props as Props, usePartContext(context, name));
      return plan && renderPlan(scope, part, plan, ref);
    });
    made.displayName = name;
    return made;
  };
}
