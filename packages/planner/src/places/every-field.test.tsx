// Whatever a plan can hold of these things can be written on a screen.
import { fieldForms } from '@engagement-kit/model';
import { cleanup, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from './harness.fixtures.js';

const [community, activity, decision, risk] = [
  measles.communities[0],
  measles.activities[0],
  measles.decisions[0],
  measles.risks[0],
];

it.each([
  ['plan', { place: 'facts' }],
  ['community', { place: 'communities', item: community?.id }],
  ['activity', { place: 'activities', item: activity?.id }],
  ['decision', { place: 'decisions', item: decision?.id }],
  ['risk', { place: 'risks', item: risk?.id }],
] as const)('every field of a %s has its control', async (thing, address) => {
  openAt(measles, address);
  for (const name of Object.keys(fieldForms[thing])) {
    await waitFor(() => expect(document.querySelector(`[id$=".${name}"]`), name).not.toBeNull());
  }
});

it.each(['plan', 'community', 'activity', 'decision', 'risk'] as const)(
  'an address leads to each field of a %s',
  async (thing) => {
    const items = { plan: undefined, community, activity, decision, risk };
    const places = {
      plan: 'facts',
      community: 'communities',
      activity: 'activities',
      decision: 'decisions',
      risk: 'risks',
    };
    for (const field of Object.keys(fieldForms[thing])) {
      openAt(measles, { place: places[thing], item: items[thing]?.id, field });
      await waitFor(() =>
        expect(document.activeElement?.closest(`[id$=".${field}"]`), field).not.toBeNull(),
      );
      cleanup();
    }
  },
);
