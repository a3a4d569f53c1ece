'use client';

import type { Guidance, IsoDate } from '@engagement-kit/model';
import {
  Announcement,
  type HeadingLevel,
  type PartProps,
  partsOf,
  useAnnouncer,
  useEnvironment,
  useMessages,
  usePlanDispatch,
  usePlanReadOnly,
} from '@engagement-kit/react';
import { useMemo } from 'react';
import type { Address } from '../address.js';
import { placesMessages } from '../messages.js';
import type { Place } from '../place.js';
import { PlacesContext, type PlacesContextValue } from '../places-context.js';
import { hashOf } from '../use-hash-address.js';
import { Refused, useRefusals } from './Refused.js';

const none: readonly Guidance[] = [];

const rootPart = /* @__PURE__ */ partsOf('planner', 'Places');

/** Holds the places of a plan and shows one of them. Renders a `<div>`. */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  ['places', 'address', 'onAddressChange', 'hrefFor', 'today', 'earlierGuidance', 'headingLevel'],
  function usePlacesRoot({
    places: given,
    address,
    onAddressChange,
    hrefFor = hashOf,
    today,
    earlierGuidance = none,
    headingLevel,
  }: Root.Props) {
    const speaker = useMessages(placesMessages);
    const environment = useEnvironment();
    const level = headingLevel ?? environment.headingLevel;
    const [said, announce] = useAnnouncer(300);
    const { refused, refuse } = useRefusals(address);
    const dispatch = usePlanDispatch({ onIssues: refuse });
    const readOnly = usePlanReadOnly();
    const places = useMemo(
      () => given.filter(({ isForWriting }) => !(isForWriting && readOnly)),
      [given, readOnly],
    );
    const asked = places.find(({ id }) => id === address.place);
    const place = asked ?? places[0];
    const value = useMemo(
      (): PlacesContextValue | undefined =>
        place && {
          places,
          place,
          // An address of no place is that of the first one.
          address: asked ? address : { place: place.id },
          go: onAddressChange,
          hrefFor,
          today,
          earlierGuidance,
          headingLevel: level,
          speaker,
          dispatch,
          refuse,
          announce,
        },
      [
        places,
        place,
        asked,
        address,
        onAddressChange,
        hrefFor,
        today,
        earlierGuidance,
        level,
        speaker,
        dispatch,
        refuse,
        announce,
      ],
    );
    if (!value) return null;
    return {
      lang: speaker.locale,
      state: { alone: place?.isAlone },
      provide: [PlacesContext, value],
      after: (
        <>
          <Refused refused={refused} around={speaker.locale} />
          <Announcement scope="planner">{said}</Announcement>
        </>
      ),
    };
  },
);

export namespace Root {
  export interface Props extends PartProps<'div'> {
    /** The places, in the order of the rail. See `planPlaces`. */
    places: readonly Place[];
    /** Which place is shown, with an item and a field: see `useHashAddress`. */
    address: Address;
    /** Asks for another. With `replace`, Back is to pass over the one before. */
    onAddressChange: (address: Address, how?: 'replace') => void;
    /** Where links to an address lead; into the page’s hash unless given. */
    hrefFor?: ((address: Address) => string) | undefined;
    /** The day where the person is, `2026-06-04`. */
    today: IsoDate;
    /**
     * Earlier versions of the plan’s guidance, the oldest first: they say what has changed where an answer is to be
     * checked again.
     */
    earlierGuidance?: readonly Guidance[] | undefined;
    /** Level of the heading of a place; that of the environment unless given. */
    headingLevel?: HeadingLevel | undefined;
  }
}
