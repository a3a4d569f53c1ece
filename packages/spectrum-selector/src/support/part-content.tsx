import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

interface Content {
  asChild?: boolean | undefined;
  children?: ReactNode;
  /** What the part says when it is given nothing to say. */
  content?: ReactNode;
  /** What the part adds in any case. */
  after?: ReactNode;
}

/** What goes inside a part: what it was given, else its own content. Under `asChild`, inside that child. */
export function partContent({ asChild, children, content, after }: Content): ReactNode {
  if (asChild && isValidElement(children)) {
    const child = children as ReactElement<{ children?: ReactNode }>;
    return cloneElement(
      child,
      undefined,
      ...flatten(partContent({ children: child.props.children, content, after })),
    );
  }
  const inside = children ?? content;
  return after ? (
    <>
      {inside}
      {after}
    </>
  ) : (
    inside
  );
}

/** No argument at all rather than `undefined`, so that elements without content stay empty. */
const flatten = (node: ReactNode): ReactNode[] => (node == null ? [] : [node]);
