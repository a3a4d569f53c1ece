'use client';

import { type ComponentType, useEffect, useState } from 'react';

/** What is loaded within this time is not announced: words that flash are worse than none. In milliseconds. */
const moment = 200;

interface LazyStates<P> {
  /** Stands there until it is loaded; nothing unless given. */
  readonly Waiting?: ComponentType<P> | undefined;
  /** Stands there once loading takes longer than a moment; the same as before unless given. */
  readonly Slow?: ComponentType<P> | undefined;
  /** Says that it could not be loaded, and lets people try again. */
  readonly Failed: ComponentType<P & { readonly onAgain: () => void }>;
}

type State = 'waiting' | 'slow' | 'failed' | 'loaded';

/** A component that is loaded when it is first shown, or before. */
export type LazyPart<P> = ComponentType<P> & {
  /** Loads it ahead, so that nobody waits for it. Where that fails, it is loaded when it is shown. */
  readonly ahead: () => Promise<void>;
};

/**
 * What is loaded when it is first shown. Where that fails, as without a network, it says so and can be tried again:
 * React’s own `lazy` would keep the failure, and take everything around with it.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  { Waiting, Slow = Waiting, Failed }: LazyStates<P>,
): LazyPart<P> {
  let Loaded: ComponentType<P> | undefined;
  const fetched = async (): Promise<void> => {
    if (!Loaded) Loaded = (await load()).default;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a module, as React’s own `lazy` is
  function Lazy(props: P) {
    const [state, setState] = useState<State>('waiting');
    const isLoading = !Loaded && state !== 'failed';
    useEffect(() => {
      if (!isLoading) return;
      let isHere = true;
      const timer = setTimeout(() => setState('slow'), moment);
      const end = (next: State): void => {
        clearTimeout(timer);
        if (isHere) setState(next);
      };
      fetched().then(
        () => end('loaded'),
        () => end('failed'),
      );
      return () => {
        isHere = false;
        clearTimeout(timer);
      };
    }, [isLoading]);
    if (Loaded) return <Loaded {...props} />;
    if (state === 'failed') return <Failed {...props} onAgain={() => setState('waiting')} />;
    const Shown = state === 'slow' ? Slow : Waiting;
    return Shown ? <Shown {...props} /> : null;
  }
  return Object.assign(Lazy, { ahead: () => fetched().catch(() => {}) });
}
