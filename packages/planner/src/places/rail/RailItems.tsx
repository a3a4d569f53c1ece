'use client';

import type { ItemList, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles } from '../../shared/item-titles.js';
import { drawingOf } from '../drawing-of.js';
import { node, usePlaces } from '../places-context.js';
import { RailLink } from './RailLink.js';

const wholeState = (state: PlanState): PlanState => state;

interface RailItemsProps {
  readonly place: string;
  readonly list: ItemList;
}

/** The items of a place under its link, each with the drawing of its type where it has one. */
export function RailItems({ place, list }: RailItemsProps): ReactElement | null {
  const { address } = usePlaces('Places.Rail');
  const state = usePlan(wholeState);
  const titled = itemTitles(state.plan, list, useMessages(planFieldsMessages));
  if (titled.length === 0) return null;
  return (
    <ul {...node('rail-items')}>
      {titled.map(({ id, title }) => (
        <li {...node('rail-item')} data-item={id} key={id}>
          <RailLink
            to={{ place, item: id }}
            isHere={address.place === place && address.item === id}
            before={<Spectrum.Drawing drawing={drawingOf(state, list, id)} />}
          >
            {title}
          </RailLink>
        </li>
      ))}
    </ul>
  );
}
