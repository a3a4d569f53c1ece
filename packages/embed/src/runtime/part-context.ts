import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A context that parts share with their root. */
export const createPartContext = <Value>(): Context<Value | null> =>
  createContext<Value | null>(null);

/** What the root shares. An element composes its own parts, so there is no missing root to explain. */
export const usePartContext = <Value>(context: Context<Value>): Value => useContext(context);
