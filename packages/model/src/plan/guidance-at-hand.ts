import type { Guidance } from '../guidance/guidance.js';
import type { Saying } from '../messages/saying.js';
import { type Issue, misfit } from '../result.js';
import type { Plan } from './plan.js';

/** What is expected where a plan meets guidance: its own. */
export const guidanceOf = ({ guidance: { id, version } }: Plan): Saying => ({
  name: 'expected.ownGuidance',
  values: { guidance: `${id} ${version}` },
});

/** An issue where the guidance at hand is not the plan's own: nobody answers to words that they have not seen. */
export function otherGuidance(plan: Plan, { source }: Guidance): readonly Issue[] {
  const { id, version } = plan.guidance;
  if (id === source.id && version === source.version) return [];
  const atHand = `${source.id} ${source.version}`;
  return [misfit('unknown-id', ['guidance'], atHand, guidanceOf(plan))];
}
