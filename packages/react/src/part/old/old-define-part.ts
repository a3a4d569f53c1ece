'use client';

import {
  type AllHTMLAttributes,
  type Context,
  cloneElement,
  createElement,
  type ForwardedRef,
  forwardRef,
  isValidElement,
  type JSX,
  type ReactElement,
  type ReactNode,
  type Ref,
  type SVGAttributes,
} from 'react';
import type { PartComponent, PartNode } from '../define-part.js';
import type { PartControl, PartState } from '../part-attributes.js';
import { usePartContext } from '../part-context.js';
import { Part, type PartOwnProps } from './Part.js';

// biome-ignore lint/suspicious/noExplicitAny: attributes of any element
type AllProps = AllHTMLAttributes<any>;
type HtmlProps = Omit<AllProps, 'as' | 'content'>;
type SvgProps = Omit<SVGAttributes<SVGElement>, keyof AllProps>;

/** What a part renders: one node with these attributes, and what goes inside it. */
export interface OldPartPlan extends HtmlProps, SvgProps, PartOwnProps {
  /** Its element; a `<div>` unless given. */
  as?: keyof JSX.IntrinsicElements;
  /** Each true state becomes an attribute: `{ selected: true }` is `data-selected=""`. */
  state?: PartState;
  /** The look that it shares with other parts. */
  control?: PartControl;
  /** What the part says when it is given no children. Several pieces need no keys. */
  content?: ReactNode | readonly ReactNode[];
  /** What it says before its children or content, in any case. */
  before?: ReactNode;
  /** What it says after its children or content, in any case. */
  after?: readonly ReactNode[];
  /** A context, and what the parts inside are to know. */
  // biome-ignore lint/suspicious/noExplicitAny: each part types what it shares
  provide?: readonly [context: Context<any>, value: unknown];
  /** In place of the ref that the part was given, for a part that needs its node itself. */
  // biome-ignore lint/suspicious/noExplicitAny: each part types its own ref
  ref?: Ref<any>;
  [data: `data-${string}`]: unknown;
}

/** A hook that says what a part renders, from its props and what its root shares; null for nothing. */
export type OldUsePart<Props, Shared> = (
  props: Props,
  shared: Shared,
  ref: ForwardedRef<PartNode<Props>>,
) => OldPartPlan | null;

/** `oldDefinePart` for one scope and context, for a component with many parts. */
export type OldPartDefiner<Shared> = <Props>(
  part: string,
  usePart: OldUsePart<Props, Shared>,
) => PartComponent<Props>;

/**
 * Makes a public part: one DOM node that carries `scope` and `part`. `usePart` is a hook. From the props, and from
 * what the part's root shares through `context`, it says what to render: a plan, or null for nothing. Attributes
 * that a host may change go before `...props` in the plan, and those that it may not go after.
 * A part that needs nothing of a root has `null` for its context.
 *
 * Under `asChild` what goes inside the part goes inside the child that stands in for its element.
 * Outside its root the part throws an error that names both.
 */
export function oldDefinePart<Props, Shared>(
  scope: string,
  part: string,
  context: Context<Shared | null> | null,
  usePart: OldUsePart<Props, Shared>,
): PartComponent<Props> {
  const name = `${scope}-${part}`.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, when its module loads
  const Defined = forwardRef<PartNode<Props>, Props>((props, ref) => {
    // biome-ignore lint/correctness/useHookAtTopLevel: a part has a context always, or never
    const shared = context && usePartContext(context, name);
    const plan = usePart(props as Props, shared as Shared, ref);
    return plan && renderPlan(scope, part, plan, ref);
  });
  Defined.displayName = name;
  return Defined;
}

function renderPlan(
  scope: string,
  part: string,
  { children, content, before, after = [], provide, ...node }: OldPartPlan,
  ref: Ref<unknown>,
): ReactElement {
  const child = node.asChild && isValidElement<{ children?: ReactNode }>(children) && children;
  const own = child ? child.props.children : children;
  const said: readonly ReactNode[] =
    own == null && Array.isArray(content) ? content : [own ?? (content as ReactNode)];
  const inside = [before, ...said, ...after].filter((each) => each != null);
  const element = createElement(
    Part,
    { scope, part, ref, ...node },
    // No argument at all rather than `undefined`, so that elements without content stay empty.
    ...(child ? [inside.length > 0 ? cloneElement(child, undefined, ...inside) : child] : inside),
  );
  return provide ? createElement(provide[0].Provider, { value: provide[1] }, element) : element;
}
