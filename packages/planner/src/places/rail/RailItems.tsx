'use client';

import type { ItemList } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import { memo, type ReactElement } from 'react';
import type { Titled } from '../../shared/item-titles.js';
import { useTitles } from '../../shared/use-titles.js';
import { drawingOf } from '../drawing-of.js';
import { node, usePlaces } from '../places-context.js';
import { RailLink } from './RailLink.js';

interface RailItemsProps {
  readonly place: string;
  readonly list: ItemList;
}

/** The items of a place under its link, each with the drawing of its type where it has one. */
export function RailItems({ place, list }: RailItemsProps): ReactElement | null {
  const { address } = usePlaces('Places.Rail');
  const titled = useTitles(list);
  if (titled.length === 0) return null;
  return (
    <ul {...node('rail-items')}>
      {titled.map(({ id, title }) => (
        <RailItem
          place={place}
          list={list}
          id={id}
          title={title}
          isHere={address.place === place && address.item === id}
          key={id}
        />
      ))}
    </ul>
  );
}

interface RailItemProps extends RailItemsProps, Titled {
  readonly isHere: boolean;
}

/** There may be dozens, and they change far less often than somebody types. */
const RailItem = /* @__PURE__ */ memo(function RailItem(props: RailItemProps): ReactElement {
  const { place, list, id, title, isHere } = props;
  const drawing = usePlan((state) => drawingOf(state, list, id));
  return (
    <li {...node('rail-item')} data-item={id}>
      <RailLink
        to={{ place, item: id }}
        isHere={isHere}
        before={<Spectrum.Drawing drawing={drawing} />}
      >
        {title}
      </RailLink>
    </li>
  );
});
