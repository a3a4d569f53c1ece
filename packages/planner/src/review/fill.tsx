import { Fragment, type ReactNode } from 'react';

/** A message whose `{places}` hold nodes: a link, or words of a person, which may run the other way. */
export const fill = (message: string, values: Readonly<Record<string, ReactNode>>): ReactNode =>
  message.split(/\{(\w+)\}/).map((piece, index) =>
    // Every second piece is a name; where a name stands never changes.
    index % 2 ? <Fragment key={piece}>{values[piece] ?? `{${piece}}`}</Fragment> : piece,
  );
