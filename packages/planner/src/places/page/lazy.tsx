'use client';

import type { ComponentType, ReactElement } from 'react';
import { lazyPart } from '../../shared/lazy-part.js';
import { node, usePlaces } from '../places-context.js';

/** A page, or a piece of one, that is loaded when it is first shown. `Waiting` stands there until then. */
export const lazy = (
  load: () => Promise<{ readonly default: ComponentType }>,
  Waiting?: ComponentType,
): ComponentType => lazyPart(load, { Waiting, Slow: Waiting ?? Loading, Failed: NotLoaded });

function Loading(): ReactElement {
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
