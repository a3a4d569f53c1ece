import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

interface PartChildren {
  asChild?: boolean | undefined;
  children?: ReactNode;
}

/** What a part holds: the host’s children, or its own content; under `asChild` the content goes into the child. */
export function partContent({ asChild, children }: PartChildren, own: ReactNode): ReactNode {
  if (!asChild || !isValidElement(children)) return children ?? own;
  const child = children as ReactElement<{ children?: ReactNode }>;
  return cloneElement(child, undefined, child.props.children ?? own);
}

/** What a root holds: the host’s children and, after them, what has to be there; under `asChild` inside the child. */
export function rootContent(
  { asChild, children }: PartChildren,
  ...always: ReactNode[]
): ReactNode {
  if (!asChild || !isValidElement(children)) return [children, ...always];
  const child = children as ReactElement<{ children?: ReactNode }>;
  return cloneElement(child, undefined, child.props.children, ...always);
}
