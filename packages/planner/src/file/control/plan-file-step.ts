import { diffPlans, type Guidance, type Plan } from '@engagement-kit/model';
import type { PlanFileStep } from './plan-file-state.js';

/** The step from one plan to a later one. */
export function planFileStep(earlier: Plan, later: Plan, guidance: Guidance): PlanFileStep {
  const { changes } = diffPlans(earlier, later, guidance);
  // Not merely the last ones: what came from another tab stands in between.
  const before = new Set(earlier.history);
  const [event, ...more] = later.history.filter((each) => !before.has(each));
  if (!event || more.length > 0) return { changes };
  const versions = [...earlier.versions, ...later.versions];
  return { changes, event, version: versions.find(({ id }) => id === event.path[1])?.name };
}
