import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

/**
 * What a part shows: the children that it was given, else its own content.
 * Under `asChild` the content goes into the child that stands in for the part's element.
 */
export function content(
  { asChild, children }: { asChild?: boolean | undefined; children?: ReactNode },
  own: ReactNode,
): ReactNode {
  if (!asChild || !isValidElement(children)) return children ?? own;
  const child = children as ReactElement<{ children?: ReactNode }>;
  return cloneElement(child, undefined, child.props.children ?? own);
}
