import type { PartControl, PartState } from '@engagement-kit/react';
import type { Context, JSX, ReactElement, ReactNode, Ref } from 'react';
import { cloneElement, createElement, isValidElement, Part } from './kit.js';

/** What a part renders: one node with these attributes, and what goes inside it. */
export interface PartPlan {
  as?: keyof JSX.IntrinsicElements;
  state?: PartState;
  control?: PartControl;
  /** Renders the single child element in place of the part's own. */
  asChild?: boolean | undefined;
  children?: ReactNode;
  /** What the part says when it is given nothing to say; several pieces need no keys. */
  content?: ReactNode | readonly ReactNode[];
  /** What the part says first, and last, in any case. */
  before?: ReactNode;
  after?: readonly ReactNode[];
  /** A context and what the parts inside are to know. */
  // biome-ignore lint/suspicious/noExplicitAny: each part types what it shares
  provide?: readonly [Context<any>, unknown];
  /** Attributes of the node. */
  [attribute: string]: unknown;
}

/** Renders a plan as its one node. Under `asChild`, what goes inside goes inside that child. */
export function renderPlan(
  scope: string,
  part: string,
  { children, content, before, after = [], provide, ...node }: PartPlan,
  ref: Ref<unknown>,
): ReactElement {
  const child = node.asChild && isValidElement<{ children?: ReactNode }>(children) && children;
  const own = child ? child.props.children : children;
  const said: readonly ReactNode[] =
    own == null && Array.isArray(content) ? content : [own ?? content];
  const inside = [before, ...said, ...after].filter((each) => each != null);
  const element = createElement(
    Part,
    { scope, part, ...node, ref },
    // No argument at all rather than `undefined`, so that elements without content stay empty.
    ...(child ? [inside.length > 0 ? cloneElement(child, undefined, ...inside) : child] : inside),
  );
  if (!provide) return element;
  const [{ Provider }, value] = provide;
  return createElement(Provider, { value }, element);
}
