import { Fragment, type ReactNode } from 'react';

/**
 * A message whose `{places}` hold nodes: a link, or somebody's words in `<bdi>`, as they may run the other way.
 * A place without a node stays as it is, so that the gap shows.
 */
export const fillNodes = (
  message: string,
  nodes: Readonly<Record<string, ReactNode>>,
): readonly ReactNode[] =>
  message.split(/\{(\w+)\}/).map((piece, index) =>
    // Every second piece is the name of a place.
    index % 2 ? <Fragment key={piece}>{nodes[piece] ?? `{${piece}}`}</Fragment> : piece,
  );
