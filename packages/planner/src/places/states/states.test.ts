// Every place has a story in every state that it can be in.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planPlaces } from '../plan-places.js';

/** Nothing is written there, or everything is. */
const cannotBe: Readonly<Record<string, readonly string[]>> = {
  'read-only': planPlaces.filter(({ isForWriting }) => isForWriting).map(({ id }) => id),
  refused: ['overview', 'quick-start', 'check', 'guidance', 'copies'],
};

it.each(['crowded', 'empty', 'read-only', 'refused', 'right-to-left'])('%s', (state) => {
  const stories = readFileSync(`${import.meta.dirname}/${state}.stories.tsx`, 'utf8');
  const missing = planPlaces
    .map(({ id }) => id)
    .filter((id) => !cannotBe[state]?.includes(id))
    .filter((id) => !new RegExp(`= \\w+\\('${id}'|place: '${id}'`).test(stories));
  expect(missing).toEqual([]);
});
