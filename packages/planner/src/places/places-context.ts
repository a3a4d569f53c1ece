'use client';

import type { Guidance, IsoDate, Issue, PlanStore } from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { Address } from './address.js';
import type { PlacesSpeaker } from './messages.js';
import type { Place } from './place.js';

/** What the screens of the planner share. */
export interface PlacesContextValue {
  readonly places: readonly Place[];
  /** The place that is shown. */
  readonly place: Place;
  readonly address: Address;
  /** Goes there; with `replace`, Back passes over where somebody was. */
  readonly go: (address: Address, how?: 'replace') => void;
  /** Where a link to an address leads. */
  readonly hrefFor: (address: Address) => string;
  /** The day, where the person is. */
  readonly today: IsoDate;
  /** Earlier versions of the guidance, the oldest first. */
  readonly earlierGuidance: readonly Guidance[];
  readonly headingLevel: HeadingLevel;
  readonly speaker: PlacesSpeaker;
  /** Carries commands out as one step. Where the plan refuses them, the page says why. */
  readonly dispatch: PlanStore['dispatch'];
  /** Says on the page why the plan refused something. */
  readonly refuse: (issues: readonly Issue[]) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

/** Shared by the root with everything inside. */
export const PlacesContext = /* @__PURE__ */ createPartContext<PlacesContextValue>('Places.Root');

/** What the root shares, for a piece inside `part`. */
export const usePlaces = (part: string): PlacesContextValue => usePartContext(PlacesContext, part);

/** Makes a part that belongs inside the root. */
export const placesPart = /* @__PURE__ */ partsOf('planner', 'Places', usePlaces);

/** Names nodes that are not parts. */
export const node = /* @__PURE__ */ nodesOf('planner');
