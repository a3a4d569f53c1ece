'use client';

import type { ItemList, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles } from '../../shared/item-titles.js';
import { Drawing } from '../Drawing.js';
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
  const { plan, guidance } = usePlan(wholeState);
  const titled = itemTitles(plan, list, useMessages(planFieldsMessages));
  if (titled.length === 0) return null;
  const typeOf = (id: string) => {
    const item = plan[list].find((each) => each.id === id);
    const typeId = item && 'engagementType' in item ? item.engagementType : undefined;
    return guidance.engagementTypes.find((each) => each.id === typeId);
  };
  return (
    <ul {...node('rail-items')}>
      {titled.map(({ id, title }) => (
        <li {...node('rail-item')} key={id}>
          <RailLink
            to={{ place, item: id }}
            isHere={address.place === place && address.item === id}
            before={<Drawing drawing={typeOf(id)?.drawing} />}
          >
            {title}
          </RailLink>
        </li>
      ))}
    </ul>
  );
}
