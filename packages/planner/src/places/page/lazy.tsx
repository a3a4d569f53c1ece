'use client';

import type { ComponentType, ReactElement } from 'react';
import { type LazyPart, lazyPart } from '../../shared/lazy-part.js';
import { node, usePlaces } from '../places-context.js';

/**
 * A page, or a piece of one, that is loaded when it is first shown. `Waiting` stands there until then, `Slow` once that
 * takes longer than a moment.
 */
export const lazy = <P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  Waiting?: ComponentType<P>,
  Slow: ComponentType<P> = Waiting ?? Loading,
): LazyPart<P> => lazyPart<P>(load, { Waiting: Waiting ?? Silent, Slow, Failed: NotLoaded });

/** A piece that nobody misses where it cannot be loaded. */
export const lazyOrNothing = (
  load: () => Promise<{ readonly default: ComponentType<object> }>,
): LazyPart<object> => lazyPart<object>(load, { Failed: Nothing });

/** Marks what is on its way, without a word: whoever uses a page by program waits for it to go. */
const Silent = (): ReactElement => <p {...node('loading')} hidden />;

/** Stands for a piece that comes in a moment, where words about it would only flash. */
export const Nothing = (): null => null;

/** Says that something is on its way. */
export function Loading(): ReactElement {
  const { speaker } = usePlaces('Places.Page');
  return <p {...node('loading')}>{speaker.say('loading')}</p>;
}

function NotLoaded({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const { speaker } = usePlaces('Places.Page');
  return (
    <div {...node('not-loaded')} role="alert">
      <p {...node('not-loaded-text')}>{speaker.say('notLoaded')}</p>
      <button {...node('again', undefined, 'button')} type="button" onClick={onAgain}>
        {speaker.say('tryAgain')}
      </button>
    </div>
  );
}
