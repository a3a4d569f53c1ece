import { Fragment, type ReactNode } from 'react';

/**
 * A message with nodes in its `{places}`: a link, or somebody's words in `<bdi>`, because they may run in the other
 * direction. A place without a node stays as it is, so that the gap shows.
 */
export const fillNodes = (
  message: string,
  nodes: Readonly<Record<string, ReactNode>>,
): readonly ReactNode[] =>
  message.split(/\{(\w+)\}/).map((piece, index) =>
    // Every second piece names a place.
    index % 2 ? <Fragment key={piece}>{nodes[piece] ?? `{${piece}}`}</Fragment> : piece,
  );
