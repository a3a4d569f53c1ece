'use client';

import { Part, type PartControl, type PartState, usePartContext } from '@engagement-kit/react';
import {
  type Context,
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type JSX,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import { type PartContent, partContent } from './part-content.js';

/** What a part renders: one node with these attributes, and what goes inside it. */
interface PartPlan extends PartContent {
  as?: keyof JSX.IntrinsicElements;
  state?: PartState;
  control?: PartControl;
  [attribute: string]: unknown;
}

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
      if (!plan) return null;
      const { children, content, after, ...node } = plan;
      const inside = partContent({ asChild: node.asChild, children, content, after });
      return createElement(Part, { scope, part, ...node, ref }, ...inside);
    });
    made.displayName = name;
    return made;
  };
}
