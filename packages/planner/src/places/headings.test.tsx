import { beforeAll, expect, it } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { loadPlaces, openAt, settled } from './harness.fixtures.js';
import { planPlaces } from './plan-places.js';

beforeAll(loadPlaces);

it.each(planPlaces.map(({ id }) => id))(
  'the headings of %s are an outline of the page under one title, also inside what is closed',
  async (place) => {
    openAt(plan, { place });
    await settled();
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName.slice(1)),
    );
    const [title = 0, ...below] = levels;
    expect(below.filter((level) => level <= title)).toEqual([]);
    const jumps = below.filter((level, index) => level > (levels[index] ?? 0) + 1);
    expect(jumps).toEqual([]);
  },
);
