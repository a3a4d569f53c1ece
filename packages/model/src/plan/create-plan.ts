import { fail, misfit, ok, type Result } from '../result.js';
import { checked } from '../zod-issues.js';
import type { Changes, CommandContext } from './command.js';
import { draftChanges, slips } from './commands/draft.js';
import { specialCommands } from './commands/special-commands.js';
import { planFacts } from './fields/content.js';
import { fieldsIn } from './fields/walk.js';
import { planFormatVersion } from './format.js';
import { isRecord, present } from './json.js';
import type { Plan, PlanFacts } from './plan.js';

/** The facts of a new plan. Only the title has to be there. */
export type NewPlan = Changes<PlanFacts> & { readonly title: string };

/**
 * A new plan without content. It pins the guidance of the context and takes its id from `newId`.
 * Issues name each fact that does not fit, with a path into `facts`.
 */
export function createPlan(facts: NewPlan, context: CommandContext): Result<Plan> {
  const { guidance, now, newId, actor } = context;
  const fields = fieldsIn(specialCommands['plan.update'].changes);
  const drafted = draftChanges(fields, facts, []);
  if (!drafted.ok) return drafted;
  if (!isRecord(drafted.value)) return fail(misfit('wrong-type', [], facts, { name: 'object' }));
  const given = present(drafted.value);
  const read = checked(planFacts, { status: 'draft', ...given });
  const issues = [...slips(fields, given, [], []), ...(read.ok ? [] : read.issues)];
  if (!read.ok || issues.length > 0) return fail(...issues);

  const at = now();
  return ok({
    format: 'engagement-plan',
    formatVersion: planFormatVersion,
    id: newId(),
    ...read.value,
    created: at,
    updated: at,
    guidance: { id: guidance.source.id, version: guidance.source.version },
    communities: [],
    activities: [],
    decisions: [],
    promises: [],
    feedback: [],
    risks: [],
    later: [],
    answers: {},
    judgements: {},
    dismissals: [],
    versions: [],
    history: [present({ at, by: actor, what: 'plan.create', path: [], after: given })],
  });
}
