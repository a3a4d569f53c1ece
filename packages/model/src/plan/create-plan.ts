import { fail, type Issue, ok, type Result } from '../result.js';
import { checkFields } from './check.js';
import type { Changes, CommandContext, PlanFacts } from './command.js';
import { planFields } from './fields.js';
import { planFormatVersion } from './format.js';
import { present } from './json.js';
import type { Plan, PlanEvent } from './plan.js';
import { readChanges } from './reading.js';

/** The facts of a new plan. Only the title has to be there. */
export type NewPlan = Changes<PlanFacts> & { readonly title: string };

/**
 * A new plan without content. It pins the guidance of the context and takes its id from `newId`.
 * Issues name each fact that does not fit, with a path into `facts`.
 */
export function createPlan(facts: NewPlan, context: CommandContext): Result<Plan> {
  const { guidance, now, newId, actor } = context;
  const at = now();
  const plan: Plan = {
    format: 'engagement-plan',
    formatVersion: planFormatVersion,
    id: newId(),
    title: '',
    status: 'draft',
    created: at,
    updated: at,
    guidance: { id: guidance.source.id, version: guidance.source.version },
    communities: [],
    activities: [],
    decisions: [],
    promises: [],
    feedback: [],
    risks: [],
    answers: {},
    judgements: {},
    dismissals: [],
    versions: [],
    history: [],
  };
  const issues: Issue[] = [];
  const check = { plan, guidance, issues };
  const given = present(readChanges(check, planFields, {}, facts, []));
  if (issues.length === 0) checkFields(check, planFields, { status: plan.status, ...given }, []);
  if (issues.length > 0) return fail(...issues);
  const event = { at, by: actor, what: 'plan.create', path: [], after: given };
  return ok({ ...plan, ...given, history: [present(event) as unknown as PlanEvent] });
}
