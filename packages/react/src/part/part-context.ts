'use client';

import { type Context, createContext, useContext } from 'react';

/** A context that parts share with their root. The component named `root` renders its provider. */
export function createPartContext<Value>(root: string): Context<Value | null> {
  const context = createContext<Value | null>(null);
  context.displayName = root;
  return context;
}

/**
 * What the root shares with `part`. Outside a root it throws an error that names the part, the missing root and the
 * fix.
 */
export function usePartContext<Value>(context: Context<Value | null>, part: string): Value {
  const value = useContext(context);
  if (value === null) {
    const root = context.displayName;
    throw new Error(
      `<${part}> was rendered outside <${root}>, from which it takes its state. ` +
        `Put <${part}> inside <${root}>. If it is inside, two copies of the package are loaded: ` +
        'keep one version of each @engagement-kit package.',
    );
  }
  return value;
}
