import { type PlanStorage, readPlan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { createElement, useState } from 'react';
import { PlanFile } from './index.js';
import { browserOf, planNamed, storeOf } from './plan-file.fixtures.js';

/** What is there before the person comes. */
export interface Place {
  /** Titles of the plans that are stored already. */
  stored?: readonly string[];
  /** Texts in the storage that nobody can read. */
  texts?: Readonly<Record<string, string>>;
  storage?: (storage: PlanStorage) => PlanStorage;
  hasStorage?: boolean;
  /** What the person has typed. */
  lead?: string;
}

/** A plan of this story alone, and a browser of its own. */
export function Story({ place = {}, ...props }: Partial<PlanFile.Props> & { place?: Place }) {
  const [{ store, storage }] = useState(() => {
    const { tab } = browserOf(new Map(Object.entries(place.texts ?? {})));
    for (const title of place.stored ?? []) void tab().save(planNamed(title));
    const store = storeOf(planNamed('Heat alerts that reach everyone', 'heat'));
    if (place.lead) store.dispatch({ type: 'plan.update', changes: { lead: place.lead } });
    return { store, storage: place.storage ? place.storage(tab()) : tab() };
  });
  const file = createElement(PlanFile, {
    readPlan,
    storage: place.hasStorage === false ? undefined : storage,
    ...props,
  });
  return createElement(PlanProvider, { store }, file);
}
