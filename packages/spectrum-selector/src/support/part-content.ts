import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

export interface PartContent {
  /** Renders the single child element in place of the part's own. */
  asChild?: boolean | undefined;
  children?: ReactNode;
  /** What the part says when it is given nothing to say. */
  content?: ReactNode;
  /** What the part adds in any case. */
  after?: ReactNode;
}

/** The children of a part: what it was given, else its own content. Under `asChild`, they go inside that child. */
export function partContent({ asChild, children, content, after }: PartContent): ReactNode[] {
  if (asChild && isValidElement(children)) {
    const child = children as ReactElement<{ children?: ReactNode }>;
    const inside = partContent({ children: child.props.children, content, after });
    // No argument at all rather than `undefined`, so that elements without content stay empty.
    return [inside.length > 0 ? cloneElement(child, undefined, ...inside) : child];
  }
  return [children ?? content, after].filter((node) => node != null);
}
