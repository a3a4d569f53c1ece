'use client';

import { Part, type PartControl, type PartOwnProps, type PartState } from '@engagement-kit/react';
import {
  type AllHTMLAttributes,
  cloneElement,
  type ForwardRefExoticComponent,
  forwardRef,
  isValidElement,
  type JSX,
  type PropsWithoutRef,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { type PlanReviewContextValue, useReview } from './contexts.js';
import { scope } from './scope.js';

/** What a part is at the moment: its element, its states and its props, children included. */
interface PartNow extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  state?: PartState;
  control?: PartControl;
  /** Puts the part's node into what it shares with the parts inside. */
  around?: (node: ReactElement) => ReactElement;
}

/** What the parts take besides the props of their node. */
interface OwnProps extends PartOwnProps {
  children?: ReactNode;
  finding?: unknown;
  gate?: unknown;
  gap?: unknown;
  dismissed?: unknown;
}

/**
 * Makes a public part. `use` says what the part is at the moment, or null when it is absent; props that a host
 * gives win. Children given by a host stand in for the part's own; under `asChild` the part's own content goes
 * into the child that stands in for its element.
 */
export function definePart<Props extends OwnProps, Node extends HTMLElement>(
  name: string,
  use: (review: PlanReviewContextValue, props: Props, part: string) => PartNow | null,
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Node>> {
  const part = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, when its module loads
  const Defined = forwardRef<Node, OwnProps>((props, ref) => {
    const now = use(useReview(name), props as Props, name);
    const { finding: _, gate: __, gap: ___, dismissed: ____, ...given } = props;
    if (!now) return null;
    const { around, ...own } = now;
    const node = (
      <Part scope={scope} part={part} {...own} {...given} ref={ref}>
        {content(props, own.children)}
      </Part>
    );
    return around ? around(node) : node;
  });
  Defined.displayName = `PlanReview${name}`;
  return Defined as ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Node>>;
}

function content({ asChild, children }: OwnProps, own: ReactNode): ReactNode {
  if (!asChild || !isValidElement(children)) return children ?? own;
  const child = children as ReactElement<{ children?: ReactNode }>;
  return cloneElement(child, undefined, child.props.children ?? own);
}
