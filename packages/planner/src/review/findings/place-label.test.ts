import { checkPlan, gate, speaker, ukhsaGuidance } from '@engagement-kit/model';
import { expect, it } from 'vitest';
// Plans with one flaw each; the model's own tests hold them to its rules.
import { flaws } from '../../../../model/src/checks/flaws.fixtures.js';
import { planReviewMessages } from '../messages.js';
import { placeLabel } from './place-label.js';

const numbers = new Map(
  ukhsaGuidance.standards
    .flatMap(({ questions }) => questions)
    .map(({ id }, index) => [id, index + 1]),
);
const review = {
  ...speaker(planReviewMessages),
  numbers,
  pathLabel: undefined,
} as unknown as Parameters<typeof placeLabel>[0];

it('has words of its own for each place that a finding or a gap points to', () => {
  const moments = ['share', 'start', 'close'] as const;
  const paths = flaws.flatMap(({ plan, whole, moment }) => {
    const options = { today: whole.days[moment] };
    return [
      ...checkPlan(plan, ukhsaGuidance, options),
      ...moments.flatMap((name) => gate(plan, ukhsaGuidance, name, options).gaps),
    ].flatMap((each) => each.paths);
  });
  const unnamed = paths.filter((path) => {
    const label = placeLabel(review, path);
    return path.length > 2 ? !label.includes(': ') : label === 'Plan';
  });
  expect(paths.length).toBeGreaterThan(300);
  expect([...new Set(unnamed.map((path) => [path[0], ...path.slice(2)].join('/')))]).toEqual([]);
});
