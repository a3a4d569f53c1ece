import type { ChecklistContextValue, ChecklistGuidance } from '../contexts.js';

/** The place of each question among all, from 1, and the standard that asks it. */
export function placesOf({ standards }: ChecklistGuidance): ChecklistContextValue['places'] {
  const places = standards.flatMap((standard) =>
    standard.questions.map(({ id }) => ({ id, standard })),
  );
  return new Map(places.map(({ id, standard }, index) => [id, { number: index + 1, standard }]));
}
