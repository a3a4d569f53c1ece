import { fail, misfit, ok, type Result } from '../result.js';
import type { Changes, CommandContext, PlanFacts } from './command.js';
import { planFields } from './fields.js';
import { isRecord } from './json.js';
import { missing } from './kinds.js';
import type { Plan } from './plan.js';
import { readChanges } from './read-fields.js';

/** The facts of a new plan. Only the title has to be there. */
export type NewPlan = Changes<PlanFacts> & { readonly title: string };

/**
 * A new plan without content. It pins the guidance of the context and takes its id from `newId`.
 * Issues name each fact that does not fit, with a path into `facts`.
 */
export function createPlan(facts: NewPlan, context: CommandContext): Result<Plan> {
  const { guidance, now, newId, actor } = context;
  if (!isRecord(facts)) return fail(misfit('wrong-type', [], facts, 'an object with a title'));
  if (facts.title === undefined) return fail(missing(['title']));
  const at = now();
  const empty: Plan = {
    format: 'engagement-plan',
    formatVersion: 1,
    id: newId(),
    title: '',
    status: 'draft',
    created: at,
    updated: at,
    guidance: { id: guidance.source.id, version: guidance.source.version },
    activities: [],
    decisions: [],
    promises: [],
    feedback: [],
    answers: {},
    history: [],
  };
  const read = readChanges(planFields, facts, { plan: empty, guidance });
  if (!read.ok) {
    return fail(...read.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })));
  }
  const given = Object.fromEntries(
    Object.entries(read.value).filter(([, value]) => value !== undefined),
  );
  const by = actor === undefined ? {} : { by: actor };
  return ok({
    ...empty,
    ...given,
    history: [{ at, ...by, what: 'plan.create', path: [], after: given }],
  });
}
