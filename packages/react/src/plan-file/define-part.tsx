'use client';

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
  type Ref,
  type RefAttributes,
  type SyntheticEvent,
} from 'react';
import { Part, type PartControl, type PartOwnProps } from '../part/Part.js';
import { type PartState, partAttributes } from '../part/part-attributes.js';
import { type PlanFilePartTools, usePlanFilePart } from './context.js';
import { scope } from './scope.js';

/** What a part is at the moment: its element, its states and its props, children included. */
export interface PartNow extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  state?: PartState;
  control?: PartControl;
}

interface OwnProps extends PartOwnProps {
  children?: ReactNode;
  onClick?: unknown;
}

/**
 * Makes a public part. `use` says what it is at the moment, or null when it is absent; props that a host gives win.
 * A host's click comes first, and by preventing the default it stops the part's own. Children that a host
 * gives stand in for the part's own; under `asChild` those go into the element that stands in for the part's.
 * `ownProps` are those that are not for the element.
 */
export function definePart<Props extends OwnProps, Node extends HTMLElement>(
  name: string,
  part: string,
  use: (tools: PlanFilePartTools, props: Props) => PartNow | null,
  ownProps: readonly (keyof Props & string)[] = [],
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Node>> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, when its module loads
  const Defined = forwardRef<Node, OwnProps>((props, ref) => {
    const now = use(usePlanFilePart(name), props as Props);
    if (!now) return null;
    const given = Object.entries(props).filter(([key]) => !(ownProps as string[]).includes(key));
    return (
      <Part
        scope={scope}
        part={part}
        {...now}
        {...Object.fromEntries(given)}
        onClick={both(props.onClick as Click, now.onClick as Click)}
        ref={ref}
      >
        {contentOf(props, now.children)}
      </Part>
    );
  });
  Defined.displayName = name;
  return Defined as ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Node>>;
}

type Click = ((event: SyntheticEvent) => void) | undefined;

const both = (first: Click, then: Click): Click =>
  first && then
    ? (event) => {
        first(event);
        if (!event.defaultPrevented) then(event);
      }
    : (first ?? then);

/** The children of a part: a host’s, or its own, which under `asChild` go into the host’s element. */
export function contentOf({ asChild, children }: OwnProps, own: ReactNode): ReactNode {
  if (!asChild || !isValidElement(children)) return children ?? own;
  const child = children as ReactElement<{ children?: ReactNode }>;
  return cloneElement(child, undefined, child.props.children ?? own);
}

/** Props of `Inner`. */
export interface InnerProps extends PartNow {
  part: string;
  // biome-ignore lint/suspicious/noExplicitAny: any element of the parts
  innerRef?: Ref<any>;
}

/** A node inside a part: styled like one, but not to be had on its own. */
export function Inner({ as: As = 'div', part, state, control, innerRef, ...props }: InnerProps) {
  const Tag = As as 'div';
  return (
    <Tag
      {...partAttributes(scope, part, state)}
      data-control={control}
      {...(props as object)}
      ref={innerRef}
    />
  );
}
