'use client';

import { type PartProps, usePlan } from '@engagement-kit/react';
import { type ReactElement, useId, useState } from 'react';
import { Idle } from '../../shared/Idle.js';
import type { Address } from '../address.js';
import type { Place } from '../place.js';
import { node, placesPart, usePlaces } from '../places-context.js';
import { RailItems } from './RailItems.js';
import { RailLink } from './RailLink.js';

/** The places by their groups, each with how it stands. Not beside a place that stands alone. Renders a `<nav>`. */
export const Rail = /* @__PURE__ */ placesPart(
  'rail',
  function useRail(_: Rail.Props, { places, place, speaker, address }) {
    // Whoever goes somewhere has done with the list: it is open for one address.
    const [openAt, setOpenAt] = useState<Address>();
    const isOpen = openAt === address;
    const id = useId();
    if (place.isAlone) return null;
    const groups = [...new Set(places.map(({ group }) => group))];
    return {
      as: 'nav',
      // It may stand among words of the file, as it does in `Planner`.
      lang: speaker.locale,
      'aria-label': speaker.say('rail'),
      content: (
        <>
          <button
            {...node('rail-toggle', undefined, 'button')}
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpenAt(isOpen ? undefined : address)}
          >
            {speaker.say('sections')}
          </button>
          <div {...node('rail-places', { open: isOpen })} id={id}>
            {groups.map((group) => (
              <div {...node('rail-group')} key={group}>
                {group !== 'start' && (
                  <p {...node('rail-heading')}>{speaker.messages.groups[group]}</p>
                )}
                <ul {...node('rail-list')}>
                  {places
                    .filter((each) => each.group === group)
                    .map((place) => (
                      <RailPlace key={place.id} place={place} />
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      ),
    };
  },
);

export namespace Rail {
  export interface Props extends PartProps<'nav'> {}
}

function RailPlace({ place }: { readonly place: Place }): ReactElement {
  const { speaker, address, today } = usePlaces('Places.Rail');
  const status = usePlan(({ plan, guidance }) => place.status?.(plan, speaker, today, guidance));
  const { Status } = place;
  const isHere = address.place === place.id;
  return (
    <li {...node('rail-entry')} data-place={place.id}>
      <RailLink
        to={{ place: place.id }}
        isHere={isHere && !(place.items && address.item)}
        status={
          Status ? (
            <Idle>
              <Status />
            </Idle>
          ) : (
            status
          )
        }
      >
        {place.title(speaker)}
      </RailLink>
      {place.items && <RailItems place={place.id} list={place.items} />}
    </li>
  );
}
