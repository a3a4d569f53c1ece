'use client';

import { type ComponentType, useEffect, useState } from 'react';

/** What is loaded within this time is not announced: words that flash are worse than none. In milliseconds. */
const moment = 200;

interface LazyStates {
  /** Stands there until it is loaded; nothing unless given. */
  readonly Waiting?: ComponentType | undefined;
  /** Stands there once loading takes longer than a moment; the same as before unless given. */
  readonly Slow?: ComponentType | undefined;
  /** Says that it could not be loaded, and lets people try again. */
  readonly Failed: ComponentType<{ readonly onAgain: () => void }>;
}

type State = 'waiting' | 'slow' | 'failed' | 'loaded';

/**
 * What is loaded when it is first shown. Where that fails, as without a network, it says so and can be tried again:
 * React’s own `lazy` would keep the failure, and take everything around with it.
 */
export function lazyPart(
  load: () => Promise<{ readonly default: ComponentType }>,
  { Waiting, Slow = Waiting, Failed }: LazyStates,
): ComponentType {
  let Loaded: ComponentType | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a module, as React’s own `lazy` is
  return function Lazy() {
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
      load().then(
        ({ default: loaded }) => {
          Loaded = loaded;
          end('loaded');
        },
        () => end('failed'),
      );
      return () => {
        isHere = false;
        clearTimeout(timer);
      };
    }, [isLoading]);
    if (Loaded) return <Loaded />;
    if (state === 'failed') return <Failed onAgain={() => setState('waiting')} />;
    const Shown = state === 'slow' ? Slow : Waiting;
    return Shown ? <Shown /> : null;
  };
}
