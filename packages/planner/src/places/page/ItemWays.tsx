'use client';

import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import type { ShownItem } from './use-shown-item.js';

/** The ways from an item that has the page to itself: to its list, and to the items before and after it. */
export function ItemWays({ item }: { readonly item: ShownItem }): ReactElement {
  const { place, speaker } = usePlaces('Places.Page');
  const { position, total, previous, next } = item;
  const way = (name: 'previousItem' | 'nextItem', to: ShownItem['next']) =>
    to && (
      <Link to={{ place: place.id, item: to.id }}>{speaker.say(name, { title: to.title })}</Link>
    );
  return (
    <div {...node('ways')}>
      <p {...node('way-up')}>
        <Link to={{ place: place.id }}>{place.title(speaker)}</Link>
        {speaker.say('itemOf', { number: position, total })}
      </p>
      {way('previousItem', previous)}
      {way('nextItem', next)}
    </div>
  );
}
